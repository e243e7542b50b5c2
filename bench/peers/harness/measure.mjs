/**
 * Signs in as one peer does, against a server in this file, and tells the processor time of the client's part:
 * node peers/harness/measure.mjs MODULE RUNS
 *
 * The server checks every proof; what is measured is right, or it is said.
 */
import { pathToFileURL } from "node:url";
import { N, base64, g, hmac, integer, modPow, padded, sha256, signingKey, utf8 } from "./group.mjs";

const WARM_UP = 3;
const POOL = "Benchmark";
const USER = "frank";
const PASSWORD = "Latte-Art-2026!";
const TIMESTAMP = "Sat Nov 21 02:32:25 UTC 2026";

const [file, runs] = process.argv.slice(2);
// What was compiled for a page names the page's global object, and leaves what it is there.
globalThis.self = globalThis;
const { client = globalThis.client } = await import(pathToFileURL(file));

const random = (bytes) => integer(crypto.getRandomValues(new Uint8Array(bytes)));
const k = integer(await sha256(padded(N), padded(g)));
const salt = random(16);
const x = integer(await sha256(padded(salt), await sha256(utf8(`${POOL}${USER}:${PASSWORD}`))));
const verifier = modPow(g, x, N);

async function signIn() {
  const challenge = {
    pool: POOL,
    user: USER,
    password: PASSWORD,
    salt: salt.toString(16),
    secretBlock: base64(crypto.getRandomValues(new Uint8Array(900))),
    timestamp: TIMESTAMP,
  };
  const first = process.cpuUsage();
  const one = await client(challenge);
  const begun = process.cpuUsage(first);
  const b = random(32);
  const B = (k * verifier + modPow(g, b, N)) % N;
  challenge.B = B.toString(16);
  const second = process.cpuUsage();
  const signature = await one.prove(challenge);
  const proved = process.cpuUsage(second);
  const right = signature === (await expected(challenge, BigInt(`0x${one.A}`), B, b));
  return { right, millis: (begun.user + begun.system + proved.user + proved.system) / 1000 };
}

async function expected({ secretBlock, timestamp }, A, B, b) {
  const u = integer(await sha256(padded(A), padded(B)));
  const S = modPow(A * modPow(verifier, u, N), b, N);
  const block = Uint8Array.from(atob(secretBlock), (c) => c.charCodeAt(0));
  return base64(await hmac(await signingKey(S, u), utf8(POOL), utf8(USER), block, utf8(timestamp)));
}

/** A server that sends a multiple of N knows the key without the password: RFC 5054 section 2.5.3. */
async function refuses(B) {
  const challenge = {
    pool: POOL,
    user: USER,
    password: PASSWORD,
    salt: salt.toString(16),
    secretBlock: base64(new Uint8Array(900)),
    timestamp: TIMESTAMP,
    B: B.toString(16),
  };
  const one = await client(challenge);
  return one.prove(challenge).then(() => false, () => true);
}

const measured = [];
for (let run = 0; run < WARM_UP + Number(runs); run++) {
  const result = await signIn();
  if (run >= WARM_UP) {
    measured.push(result);
  }
}
const sorted = measured.map(({ millis }) => millis).sort((one, other) => one - other);
console.log(
  JSON.stringify({
    medianMillis: sorted[sorted.length >> 1],
    right: measured.filter(({ right }) => right).length,
    runs: measured.length,
    refusesZero: await refuses(0n),
    refusesMultiple: await refuses(N),
  }),
);
