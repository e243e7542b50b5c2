/**
 * What Closure leaves of each bundle, minified into target/web; a bundle above its limit fails the build:
 * node minify.mjs [LIMITS [FOLDER]]
 */
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { minify } from "terser";
import { flatten } from "./flatten.mjs";

const [bundles = "bundles.json", folder = "target/web"] = process.argv.slice(2);
const read = async (file) => readFile(file, "utf8");
const options = JSON.parse(await read("terser.json"));

/** Bytes with gzip -9 that each bundle may have. */
const limits = JSON.parse(await read(bundles));

/** What was minified before, by the hash of all that it is made from. */
const KEPT = "target/minified";
const flattening = (await readdir("flatten")).sort().map((file) => `flatten/${file}`);
const setUp = (await Promise.all(["terser.json", "package-lock.json", "flatten.mjs", ...flattening].map(read))).join("");

async function minified(source) {
  const kept = `${KEPT}/${createHash("sha256").update(setUp).update(source).digest("hex")}.js`;
  try {
    return await read(kept);
  } catch {
    const { code } = await minify(flatten(source), structuredClone(options));
    // Under its name only when it is whole.
    await writeFile(`${kept}.new`, code);
    await rename(`${kept}.new`, kept);
    return code;
  }
}

await mkdir(KEPT, { recursive: true });
await mkdir(folder, { recursive: true });
const rows = [];
for (const [name, limit] of Object.entries(limits)) {
  const code = await minified(await read(`target/j2cl/${name}/${name}.js`));
  await writeFile(`${folder}/${name}.js`, code);
  const gzip = gzipSync(code, { level: 9 }).length;
  rows.push({ file: `${name}.js`, bytes: Buffer.byteLength(code), gzip, brotli: brotliCompressSync(code).length, limit });
}
console.table(rows);

const tooLarge = rows.filter(({ gzip, limit }) => gzip > limit);
for (const { file, gzip, limit } of tooLarge) {
  console.error(`${file} has ${gzip} bytes with gzip -9, at most ${limit} are allowed (${bundles}). Take something out of it, or load it later.`);
}
process.exitCode = Math.min(tooLarge.length, 1);
