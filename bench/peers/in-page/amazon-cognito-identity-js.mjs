// peer: amazon-cognito-identity-js
// signs in: SRP, new password, TOTP, code by SMS
// else: sign-up, confirmation, forgotten password
// lacks: code by e-mail, a dialog (it asks with prompt), any check of the tokens
import { AuthenticationDetails, CognitoUser, CognitoUserPool } from "amazon-cognito-identity-js";

const config = JSON.parse(document.getElementById("cafe-config").textContent);
const pool = new CognitoUserPool({
  UserPoolId: config.userPoolId,
  ClientId: config.clientId,
  endpoint: config.cognitoIdpUrl,
});
const value = (id) => document.getElementById(id).value;
const say = (text) => (document.getElementById("answer").textContent = text);
const user = () => new CognitoUser({ Username: value("username"), Pool: pool });

document.getElementById("sign-in").onclick = () => {
  const one = user();
  const callbacks = {
    onSuccess: (session) => say(session.getIdToken().payload.name),
    onFailure: (error) => say(error.message),
    newPasswordRequired: () => one.completeNewPasswordChallenge(prompt("New password"), {}, callbacks),
    mfaRequired: () => one.sendMFACode(prompt("Code"), callbacks),
    totpRequired: () => one.sendMFACode(prompt("Code"), callbacks, "SOFTWARE_TOKEN_MFA"),
  };
  one.authenticateUser(
    new AuthenticationDetails({ Username: value("username"), Password: value("password") }), callbacks);
};
document.getElementById("sign-up").onclick = () =>
  pool.signUp(value("username"), value("password"), [], [], (error, result) =>
    error ? say(error.message) : result.user.confirmRegistration(prompt("Code"), true, (refused) => say(refused ?? "")));
document.getElementById("forgot").onclick = () => {
  const one = user();
  one.forgotPassword({
    onFailure: (error) => say(error.message),
    inputVerificationCode: () =>
      one.confirmPassword(prompt("Code"), prompt("New password"), { onSuccess: say, onFailure: (e) => say(e.message) }),
  });
};
