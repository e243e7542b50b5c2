// peer: oauth4webapi
// flow: code with PKCE
// checks: state, signature, iss, aud, exp, nonce
// lacks: token_use
import * as oauth from "oauth4webapi";

const config = JSON.parse(document.getElementById("cafe-config").textContent);
const server = {
  issuer: config.issuer,
  authorization_endpoint: `${config.hostedUiUrl}/oauth2/authorize`,
  token_endpoint: `${config.hostedUiUrl}/oauth2/token`,
  jwks_uri: `${config.cognitoIdpUrl}/${config.userPoolId}/.well-known/jwks.json`,
};
const client = { client_id: config.clientId };
const redirectUri = location.origin + config.redirectPath;
const insecure = { [oauth.allowInsecureRequests]: config.hostedUiUrl.startsWith("http:") };

document.getElementById("sign-in").onclick = async () => {
  const pending = {
    state: oauth.generateRandomState(),
    nonce: oauth.generateRandomNonce(),
    verifier: oauth.generateRandomCodeVerifier(),
  };
  sessionStorage.pending = JSON.stringify(pending);
  location = `${server.authorization_endpoint}?${new URLSearchParams({
    response_type: "code",
    client_id: config.clientId,
    redirect_uri: redirectUri,
    scope: config.scopes.join(" "),
    state: pending.state,
    nonce: pending.nonce,
    code_challenge: await oauth.calculatePKCECodeChallenge(pending.verifier),
    code_challenge_method: "S256",
  })}`;
};

const address = new URL(location);
if (address.searchParams.has("state")) {
  history.replaceState(null, "", location.pathname);
  const { state, nonce, verifier } = JSON.parse(sessionStorage.pending ?? "{}");
  delete sessionStorage.pending;
  const parameters = oauth.validateAuthResponse(server, client, address, state);
  const response = await oauth.authorizationCodeGrantRequest(
    server, client, oauth.None(), parameters, redirectUri, verifier, insecure);
  const tokens = await oauth.processAuthorizationCodeResponse(server, client, response, {
    expectedNonce: nonce,
    requireIdToken: true,
  });
  await oauth.validateApplicationLevelSignature(server, response, insecure);
  const called = await fetch(`${config.apiUrl}/create_report`, {
    method: "POST",
    headers: { Authorization: tokens.id_token },
  });
  document.getElementById("answer").textContent = called.status;
}
