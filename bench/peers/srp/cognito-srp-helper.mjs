// peer: cognito-srp-helper
import { createSrpSession, signSrpSession } from "cognito-srp-helper";

export async function client({ pool, user, password }) {
  const session = createSrpSession(user, password, `us-east-1_${pool}`, false);
  return {
    A: session.largeA,
    async prove(challenge) {
      const signed = signSrpSession(session, {
        ChallengeName: "PASSWORD_VERIFIER",
        ChallengeParameters: {
          SALT: challenge.salt,
          SRP_B: challenge.B,
          SECRET_BLOCK: challenge.secretBlock,
          USER_ID_FOR_SRP: user,
          USERNAME: user,
        },
      });
      // It writes the time itself.
      challenge.timestamp = session.timestamp;
      return signed.passwordSignature;
    },
  };
}
