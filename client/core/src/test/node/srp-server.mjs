// A user pool that signs in by SRP, computed by cognito-srp, which shares no line with ours: node srp-server.mjs POOL
// It writes its port to standard output. Its numbers are the same in each run: cognito-srp keeps the leading zero bytes
// of B, S and the salt, where Cognito drops them, so that one in a hundred random exchanges would fail.
import { createServer } from "node:http";
import srp from "cognito-srp";

const { ServerPasswordChallenge, UserPool } = srp;
const poolName = process.argv[2].split("_")[1];
const pool = new UserPool(poolName);
const users = [
  await pool.createUser({ username: "frank", password: "correct Horse 9 ü" }, "a1b2c3d4e5f60718293a4b5c6d7e8f90"),
  await pool.createUser({ username: "gina", password: "Espresso-2026!" }, "71b2c3d4e5f60718293a4b5c6d7e8f90"),
];
const sessions = new Map();

function initiate({ USERNAME, SRP_A }) {
  const user = users.find(({ username }) => username === USERNAME);
  if (!user) return refusal("UserNotFoundException");
  const number = sessions.size + 1;
  const challenge = new ServerPasswordChallenge(poolName, user, Buffer.alloc(32, 0x50 + number));
  const block = Buffer.from(`secret block ${number}`).toString("base64");
  sessions.set(`session-${number}`, { user, block, srp: challenge.getSession(SRP_A) });
  return {
    ChallengeName: "PASSWORD_VERIFIER",
    Session: `session-${number}`,
    ChallengeParameters: {
      SALT: user.salt,
      SECRET_BLOCK: block,
      SRP_B: challenge.calculateB().toString("hex"),
      USERNAME,
      USER_ID_FOR_SRP: USERNAME,
    },
  };
}

function respond({ USERNAME, PASSWORD_CLAIM_SECRET_BLOCK, PASSWORD_CLAIM_SIGNATURE, TIMESTAMP }, session) {
  const known = sessions.get(session);
  const proves =
    known?.user.username === USERNAME &&
    known.block === PASSWORD_CLAIM_SECRET_BLOCK &&
    known.srp.calculateSignature(known.block, TIMESTAMP) === PASSWORD_CLAIM_SIGNATURE;
  return proves
    ? { AuthenticationResult: { IdToken: `id of ${USERNAME}`, AccessToken: "access", RefreshToken: "refresh" } }
    : refusal("NotAuthorizedException");
}

const refusal = (type) => ({ __type: type, message: "No." });

const server = createServer(async (request, response) => {
  const body = JSON.parse((await request.toArray()).join(""));
  const answer =
    request.headers["x-amz-target"] === "AWSCognitoIdentityProviderService.InitiateAuth"
      ? initiate(body.AuthParameters)
      : respond(body.ChallengeResponses, body.Session);
  response.writeHead(answer.__type ? 400 : 200, { "Content-Type": "application/x-amz-json-1.1" });
  response.end(JSON.stringify(answer));
});
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
