// amazon-cognito-identity-js signs in by SRP: node identity-js.mjs IDP_URL POOL CLIENT
import assert from "node:assert/strict";
import identity from "amazon-cognito-identity-js";

const [endpoint, UserPoolId, ClientId] = process.argv.slice(2);
const { AuthenticationDetails, CognitoUser, CognitoUserPool } = identity;

const items = new Map();
const Storage = {
  setItem: (key, value) => items.set(key, String(value)),
  getItem: (key) => items.get(key) ?? null,
  removeItem: (key) => items.delete(key),
  clear: () => items.clear(),
};
const Pool = new CognitoUserPool({ UserPoolId, ClientId, endpoint: `${endpoint}/`, Storage });

function signIn(Username, Password, newPassword) {
  const user = new CognitoUser({ Username, Pool, Storage });
  return new Promise((resolve) => {
    const outcome = {
      onSuccess: (session) => resolve(session.getIdToken().payload["cognito:username"]),
      onFailure: (error) => resolve(`${error.code}: ${error.message}`),
    };
    user.authenticateUser(new AuthenticationDetails({ Username, Password }), {
      ...outcome,
      newPasswordRequired: (attributes, required) =>
        newPassword
          ? user.completeNewPasswordChallenge(newPassword, {}, outcome)
          : resolve({ attributes, required }),
    });
  });
}

const WRONG = "NotAuthorizedException: Incorrect username or password.";
assert.equal(await signIn("frank", "Latte-Art-2026!"), "frank");
assert.equal(await signIn("frank@cafe.example", "Latte-Art-2026!"), "frank");
assert.equal(await signIn("frank", "a wrong one"), WRONG);
assert.equal(await signIn("nobody", "a wrong one"), WRONG);
assert.deepEqual(await signIn("nora", "Welcome-2026!"), {
  attributes: { email_verified: "true", name: "Nora", email: "nora@cafe.example" },
  required: [],
});
assert.equal(await signIn("nora", "Welcome-2026!", "Nora-Brews-2026!"), "nora");
assert.equal(await signIn("nora", "Nora-Brews-2026!"), "nora");
