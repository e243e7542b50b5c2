// peer: aws-amplify
// signs in: SRP, new password, TOTP, code by SMS and by e-mail
// else: sign-up, confirmation, forgotten password
// lacks: a dialog (it asks with prompt), any check of the tokens
import { Amplify } from "aws-amplify";
import {
  confirmResetPassword,
  confirmSignIn,
  confirmSignUp,
  fetchAuthSession,
  resetPassword,
  signIn,
  signUp,
} from "aws-amplify/auth";

const config = JSON.parse(document.getElementById("cafe-config").textContent);
Amplify.configure({
  Auth: {
    Cognito: {
      userPoolId: config.userPoolId,
      userPoolClientId: config.clientId,
      userPoolEndpoint: config.cognitoIdpUrl,
    },
  },
});
const value = (id) => document.getElementById(id).value;
const say = (text) => (document.getElementById("answer").textContent = text);
const on = (id, action) =>
  (document.getElementById(id).onclick = () => action().catch((error) => say(error.message)));

on("sign-in", async () => {
  let step = await signIn({ username: value("username"), password: value("password") });
  while (!step.isSignedIn) {
    step = await confirmSignIn({ challengeResponse: prompt(step.nextStep.signInStep) });
  }
  say((await fetchAuthSession()).tokens.idToken.payload.name);
});
on("sign-up", async () => {
  const username = value("username");
  await signUp({ username, password: value("password") });
  await confirmSignUp({ username, confirmationCode: prompt("Code") });
});
on("forgot", async () => {
  const username = value("username");
  await resetPassword({ username });
  await confirmResetPassword({ username, confirmationCode: prompt("Code"), newPassword: prompt("New password") });
});
