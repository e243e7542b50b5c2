// aws-amplify's auth module signs in by SRP and renews: node amplify.mjs IDP_URL POOL CLIENT
import assert from "node:assert/strict";
import { Amplify } from "@aws-amplify/core";
import * as auth from "@aws-amplify/auth";
import { cognitoUserPoolsTokenProvider as tokens } from "@aws-amplify/auth/cognito";

const [endpoint, userPoolId, userPoolClientId] = process.argv.slice(2);
const userPoolEndpoint = `${endpoint}/`;

const operations = [];
const send = globalThis.fetch;
globalThis.fetch = (url, request) => {
  operations.push(request.headers["x-amz-target"].split(".")[1]);
  return send(url, request);
};
const Auth = { Cognito: { userPoolId, userPoolClientId, userPoolEndpoint } };
Amplify.configure({ Auth }, { Auth: { tokenProvider: tokens } });
tokens.setAuthConfig(Auth);

const DONE = { isSignedIn: true, nextStep: { signInStep: "DONE" } };
const WRONG = { name: "NotAuthorizedException", message: "Incorrect username or password." };

await assert.rejects(auth.signIn({ username: "frank", password: "a wrong one" }), WRONG);
await assert.rejects(auth.signIn({ username: "nobody", password: "a wrong one" }), WRONG);
assert.deepEqual(await auth.signIn({ username: "frank", password: "Latte-Art-2026!" }), DONE);
assert.equal((await auth.fetchUserAttributes()).email, "frank@cafe.example");
const renewed = await auth.fetchAuthSession({ forceRefresh: true });
assert.equal(renewed.tokens.idToken.payload["cognito:username"], "frank");
await auth.signOut({ global: true });

const step = await auth.signIn({ username: "nora", password: "Welcome-2026!" });
assert.equal(step.nextStep.signInStep, "CONFIRM_SIGN_IN_WITH_NEW_PASSWORD_REQUIRED");
await assert.rejects(auth.confirmSignIn({ challengeResponse: "short" }), {
  name: "InvalidPasswordException",
  message: "Password did not conform with policy: Password not long enough",
});
assert.deepEqual(await auth.confirmSignIn({ challengeResponse: "Nora-Brews-2026!" }), DONE);
await auth.signOut();

assert.ok(operations.includes("GetTokensFromRefreshToken"), operations.join());
