// peer: oidc-client-ts
// flow: code with PKCE
// checks: state, nonce
// lacks: signature, iss, aud, token_use, exp, at_hash
import { OidcClient, WebStorageStateStore } from "oidc-client-ts";

const config = JSON.parse(document.getElementById("cafe-config").textContent);
const client = new OidcClient({
  authority: config.issuer,
  client_id: config.clientId,
  redirect_uri: location.origin + config.redirectPath,
  scope: config.scopes.join(" "),
  stateStore: new WebStorageStateStore({ store: sessionStorage }),
  metadata: {
    issuer: config.issuer,
    authorization_endpoint: `${config.hostedUiUrl}/oauth2/authorize`,
    token_endpoint: `${config.hostedUiUrl}/oauth2/token`,
  },
});

document.getElementById("sign-in").onclick = async () => {
  location = (await client.createSigninRequest({ nonce: crypto.randomUUID() })).url;
};

const address = location.href;
if (new URL(address).searchParams.has("state")) {
  history.replaceState(null, "", location.pathname);
  const tokens = await client.processSigninResponse(address);
  const called = await fetch(`${config.apiUrl}/create_report`, {
    method: "POST",
    headers: { Authorization: tokens.id_token },
  });
  document.getElementById("answer").textContent = called.status;
}
