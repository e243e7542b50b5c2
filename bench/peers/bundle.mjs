/** Bundles every peer's entry as a page would have it: node peers/bundle.mjs SOURCE TARGET */
import { build } from "esbuild";
import { readdir } from "node:fs/promises";

const [source, target] = process.argv.slice(2);
const entries = (await readdir(source)).filter((file) => file.endsWith(".mjs"));

await build({
  entryPoints: entries.map((file) => `${source}/${file}`),
  outdir: target,
  outExtension: { ".js": ".mjs" },
  bundle: true,
  minify: true,
  format: "esm",
  platform: "browser",
  target: "es2022",
  legalComments: "none",
  define: { "process.env.NODE_ENV": '"production"', global: "globalThis" },
  logLevel: "warning",
});
