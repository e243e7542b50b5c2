// oidc-client-ts runs code with PKCE, renews and revokes: node oidc-client.mjs IDP_URL POOL CLIENT CALLBACK
import assert from "node:assert/strict";
import { InMemoryWebStorage, OidcClient, WebStorageStateStore } from "oidc-client-ts";

const [endpoint, pool, client_id, redirect_uri] = process.argv.slice(2);
const client = new OidcClient({
  authority: `${endpoint}/${pool}`,
  client_id,
  redirect_uri,
  scope: "openid email profile",
  loadUserInfo: true,
  stateStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
});

const cookies = new Map();
async function browse(url, form) {
  const response = await fetch(url, {
    method: form ? "POST" : "GET",
    body: form && new URLSearchParams(form),
    redirect: "manual",
    headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; ") },
  });
  for (const line of response.headers.getSetCookie()) {
    const [name, value] = line.split(";")[0].split("=");
    cookies.set(name, value);
  }
  return response;
}

const request = await client.createSigninRequest({});
assert.match(request.url, /code_challenge_method=S256/);
const login = (await browse(request.url)).headers.get("location");
const [, _csrf] = (await (await browse(login)).text()).match(/name="_csrf" value="([^"]+)"/);
const form = { _csrf, username: "frank", password: "Latte-Art-2026!" };
const callback = (await browse(login, form)).headers.get("location");

const signedIn = await client.processSigninResponse(callback);
assert.equal(signedIn.profile["cognito:username"], "frank");
assert.equal(signedIn.profile.email, "frank@cafe.example");
const renewed = await client.useRefreshToken({ state: { ...signedIn, session_state: null } });
assert.ok(renewed.id_token);
assert.notEqual(renewed.refresh_token, signedIn.refresh_token);

await client.revokeToken(renewed.refresh_token, "refresh_token");
await assert.rejects(
  client.useRefreshToken({ state: { ...signedIn, ...renewed, session_state: null } }),
  { error: "invalid_grant" },
);
