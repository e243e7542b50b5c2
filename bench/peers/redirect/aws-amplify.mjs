// peer: aws-amplify
// flow: code with PKCE
// checks: state
// lacks: signature, iss, aud, token_use, nonce, at_hash
// locally: it goes to https only
import { Amplify } from "aws-amplify";
import { fetchAuthSession, signInWithRedirect } from "aws-amplify/auth";
import "aws-amplify/auth/enable-oauth-listener";
import { Hub } from "aws-amplify/utils";

const config = JSON.parse(document.getElementById("cafe-config").textContent);
Amplify.configure({
  Auth: {
    Cognito: {
      userPoolId: config.userPoolId,
      userPoolClientId: config.clientId,
      loginWith: {
        oauth: {
          domain: new URL(config.hostedUiUrl).host,
          scopes: config.scopes,
          redirectSignIn: [location.origin + config.redirectPath],
          redirectSignOut: [location.origin + config.logoutPath],
          responseType: "code",
        },
      },
    },
  },
});

document.getElementById("sign-in").onclick = () => signInWithRedirect();

Hub.listen("auth", async ({ payload }) => {
  if (payload.event === "signInWithRedirect") {
    const { tokens } = await fetchAuthSession();
    const called = await fetch(`${config.apiUrl}/create_report`, {
      method: "POST",
      headers: { Authorization: tokens.idToken.toString() },
    });
    document.getElementById("answer").textContent = called.status;
  }
});
