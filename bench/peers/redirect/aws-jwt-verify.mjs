// peer: aws-jwt-verify
// flow: implicit
// checks: state, signature, iss, aud, token_use, exp, nonce
// lacks: at_hash; the library checks tokens only, leaving and coming back is by hand
import { JwtRsaVerifier } from "aws-jwt-verify";

const config = JSON.parse(document.getElementById("cafe-config").textContent);
const random = () => btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16)))).replace(/\W/g, "");

document.getElementById("sign-in").onclick = () => {
  const state = random();
  const nonce = random();
  sessionStorage.pending = JSON.stringify({ state, nonce });
  location = `${config.hostedUiUrl}/oauth2/authorize?${new URLSearchParams({
    response_type: "token",
    client_id: config.clientId,
    redirect_uri: location.origin + config.redirectPath,
    scope: config.scopes.join(" "),
    state,
    nonce,
  })}`;
};

const answer = new URLSearchParams(location.hash.slice(1));
if (answer.has("state")) {
  history.replaceState(null, "", location.pathname);
  const { state, nonce } = JSON.parse(sessionStorage.pending ?? "{}");
  delete sessionStorage.pending;
  if (state !== answer.get("state")) {
    throw new Error("refused");
  }
  const idToken = answer.get("id_token");
  const verifier = JwtRsaVerifier.create({
    issuer: config.issuer,
    audience: config.clientId,
    jwksUri: `${config.cognitoIdpUrl}/${config.userPoolId}/.well-known/jwks.json`,
    customJwtCheck: ({ payload }) => {
      if (payload.token_use !== "id" || payload.nonce !== nonce) {
        throw new Error("refused");
      }
    },
  });
  await verifier.verify(idToken);
  const called = await fetch(`${config.apiUrl}/create_report`, { method: "POST", headers: { Authorization: idToken } });
  document.getElementById("answer").textContent = called.status;
}
