// peer: JavaScript by hand, native BigInt and WebCrypto
import { N, base64, g, hmac, integer, modPow, padded, sha256, signingKey, utf8 } from "../harness/group.mjs";

export async function client() {
  const a = integer(crypto.getRandomValues(new Uint8Array(32)));
  const A = modPow(g, a, N);
  return {
    A: A.toString(16),
    async prove({ pool, user, password, B: hexB, salt, secretBlock, timestamp }) {
      const B = BigInt(`0x${hexB}`);
      if (B % N === 0n) {
        throw new Error("B is 0");
      }
      const u = integer(await sha256(padded(A), padded(B)));
      const x = integer(
        await sha256(padded(BigInt(`0x${salt}`)), await sha256(utf8(`${pool}${user}:${password}`))));
      const k = integer(await sha256(padded(N), padded(g)));
      const S = modPow((((B - k * modPow(g, x, N)) % N) + N) % N, a + u * x, N);
      const block = Uint8Array.from(atob(secretBlock), (c) => c.charCodeAt(0));
      return base64(await hmac(await signingKey(S, u), utf8(pool), utf8(user), block, utf8(timestamp)));
    },
  };
}
