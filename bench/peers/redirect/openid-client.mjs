// peer: openid-client
// flow: code with PKCE
// checks: state, signature, iss, aud, exp, nonce
// lacks: token_use
import * as client from "openid-client";

const config = JSON.parse(document.getElementById("cafe-config").textContent);
const server = new client.Configuration(
  {
    issuer: config.issuer,
    authorization_endpoint: `${config.hostedUiUrl}/oauth2/authorize`,
    token_endpoint: `${config.hostedUiUrl}/oauth2/token`,
    jwks_uri: `${config.cognitoIdpUrl}/${config.userPoolId}/.well-known/jwks.json`,
  },
  config.clientId,
  undefined,
  client.None(),
);
client.enableNonRepudiationChecks(server);
if (config.hostedUiUrl.startsWith("http:")) {
  client.allowInsecureRequests(server);
}

document.getElementById("sign-in").onclick = async () => {
  const pending = {
    expectedState: client.randomState(),
    expectedNonce: client.randomNonce(),
    pkceCodeVerifier: client.randomPKCECodeVerifier(),
  };
  sessionStorage.pending = JSON.stringify(pending);
  location = client.buildAuthorizationUrl(server, {
    redirect_uri: location.origin + config.redirectPath,
    scope: config.scopes.join(" "),
    state: pending.expectedState,
    nonce: pending.expectedNonce,
    code_challenge: await client.calculatePKCECodeChallenge(pending.pkceCodeVerifier),
    code_challenge_method: "S256",
  });
};

const address = new URL(location);
if (address.searchParams.has("state")) {
  history.replaceState(null, "", location.pathname);
  const pending = JSON.parse(sessionStorage.pending ?? "{}");
  delete sessionStorage.pending;
  const tokens = await client.authorizationCodeGrant(server, address, { ...pending, idTokenExpected: true });
  const called = await fetch(`${config.apiUrl}/create_report`, {
    method: "POST",
    headers: { Authorization: tokens.id_token },
  });
  document.getElementById("answer").textContent = called.status;
}
