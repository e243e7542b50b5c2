// peer: keycloak-js
// flow: code with PKCE
// checks: state, nonce
// lacks: signature, iss, aud, token_use, at_hash
// locally: it asks for tokens with credentials, which a CORS answer of * forbids
import Keycloak from "keycloak-js";

const config = JSON.parse(document.getElementById("cafe-config").textContent);
const keycloak = new Keycloak({
  clientId: config.clientId,
  oidcProvider: {
    issuer: config.issuer,
    authorization_endpoint: `${config.hostedUiUrl}/oauth2/authorize`,
    token_endpoint: `${config.hostedUiUrl}/oauth2/token`,
    end_session_endpoint: `${config.hostedUiUrl}/logout`,
  },
});

document.getElementById("sign-in").onclick = () => keycloak.login({ scope: config.scopes.join(" ") });

const signedIn = await keycloak.init({
  flow: "standard",
  pkceMethod: "S256",
  responseMode: "query",
  checkLoginIframe: false,
  redirectUri: location.origin + config.redirectPath,
});
if (signedIn) {
  const called = await fetch(`${config.apiUrl}/create_report`, {
    method: "POST",
    headers: { Authorization: keycloak.idToken },
  });
  document.getElementById("answer").textContent = called.status;
}
