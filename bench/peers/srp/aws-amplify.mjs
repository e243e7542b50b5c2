// peer: aws-amplify
import { getAuthenticationHelper } from "../../node_modules/@aws-amplify/auth/dist/esm/providers/cognito/utils/srp/getAuthenticationHelper.mjs";
import BigInteger from "../../node_modules/@aws-amplify/auth/dist/esm/providers/cognito/utils/srp/BigInteger/BigInteger.mjs";
import { sign } from "../harness/sign.mjs";

export async function client({ pool }) {
  const helper = await getAuthenticationHelper(pool);
  return {
    A: helper.A.toString(16),
    async prove(challenge) {
      const key = await helper.getPasswordAuthenticationKey({
        username: challenge.user,
        password: challenge.password,
        serverBValue: new BigInteger(challenge.B, 16),
        salt: new BigInteger(challenge.salt, 16),
      });
      return sign(key, challenge);
    },
  };
}
