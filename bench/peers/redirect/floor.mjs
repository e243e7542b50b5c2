// peer: JavaScript by hand, no library
// flow: implicit
// checks: state, signature, iss, aud, token_use, exp, nonce, at_hash
// lacks: retries, clock drift, sentences for people
const config = JSON.parse(document.getElementById("cafe-config").textContent);
const random = () => btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16)))).replace(/\W/g, "");
const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
const json = (part) => JSON.parse(new TextDecoder().decode(bytes(part)));
const utf8 = (text) => new TextEncoder().encode(text);

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

async function check(idToken, accessToken, nonce) {
  const [head, body, signature] = idToken.split(".");
  const header = json(head);
  const claims = json(body);
  const { keys } = await (await fetch(`${config.cognitoIdpUrl}/${config.userPoolId}/.well-known/jwks.json`)).json();
  const RS256 = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };
  const jwk = keys.find(({ kid }) => kid === header.kid);
  const key = await crypto.subtle.importKey("jwk", jwk, RS256, false, ["verify"]);
  const signed = await crypto.subtle.verify(RS256, key, bytes(signature), utf8(`${head}.${body}`));
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", utf8(accessToken))).slice(0, 16);
  return (
    header.alg === "RS256" &&
    signed &&
    claims.iss === config.issuer &&
    claims.aud === config.clientId &&
    claims.token_use === "id" &&
    claims.exp * 1000 > Date.now() &&
    claims.nonce === nonce &&
    String(bytes(claims.at_hash)) === String(hash)
  );
}

const answer = new URLSearchParams(location.hash.slice(1));
if (answer.has("state")) {
  history.replaceState(null, "", location.pathname);
  const { state, nonce } = JSON.parse(sessionStorage.pending ?? "{}");
  delete sessionStorage.pending;
  const idToken = answer.get("id_token");
  if (state !== answer.get("state") || !(await check(idToken, answer.get("access_token"), nonce))) {
    throw new Error("refused");
  }
  const called = await fetch(`${config.apiUrl}/create_report`, { method: "POST", headers: { Authorization: idToken } });
  document.getElementById("answer").textContent = called.status;
}
