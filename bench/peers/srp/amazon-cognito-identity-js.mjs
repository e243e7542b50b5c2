// peer: amazon-cognito-identity-js
import AuthenticationHelper from "../../node_modules/amazon-cognito-identity-js/es/AuthenticationHelper.js";
import BigInteger from "../../node_modules/amazon-cognito-identity-js/es/BigInteger.js";
import { sign } from "../harness/sign.mjs";

const promised = (call) => new Promise((resolve, reject) => call((error, value) => (error ? reject(error) : resolve(value))));

export async function client({ pool }) {
  const helper = new AuthenticationHelper(pool);
  const A = await promised((done) => helper.getLargeAValue(done));
  return {
    A: A.toString(16),
    async prove(challenge) {
      const key = await promised((done) =>
        helper.getPasswordAuthenticationKey(
          challenge.user, challenge.password, new BigInteger(challenge.B, 16), new BigInteger(challenge.salt, 16), done));
      return sign(key, challenge);
    },
  };
}
