/** The last step, which is the same for all and costs next to nothing. */
import { base64, hmac, utf8 } from "./group.mjs";

export async function sign(key, { pool, user, secretBlock, timestamp }) {
  const block = Uint8Array.from(atob(secretBlock), (c) => c.charCodeAt(0));
  return base64(await hmac(Uint8Array.from(key), utf8(pool), utf8(user), block, utf8(timestamp)));
}
