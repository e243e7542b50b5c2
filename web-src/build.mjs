/** Builds the page: each style bundled and minified into one file, everything else as it is. */
import { bundle } from "lightningcss";
import { copyFile, mkdir, rm, writeFile } from "node:fs/promises";

const PAGE = "target/page";
const STYLES = ["cafe", "sign-in", "signed-in"];
const COPIED = ["index.html", "account.html", "sign-in.html", "signed-in.html", "hero.svg", "icon.svg", "pictures.svg", "robots.txt"];

/** The browsers of the last two years, as lightningcss counts: major in the third byte, minor in the second. */
const TARGETS = {
  chrome: 131 << 16,
  firefox: 133 << 16,
  ios_saf: (18 << 16) | (1 << 8),
  safari: (18 << 16) | (1 << 8),
};

function style(name) {
  const { code, warnings } = bundle({ filename: `css/${name}.css`, minify: true, targets: TARGETS });
  if (warnings.length > 0) {
    throw new Error(warnings.map(({ message, loc }) => `${loc.filename}:${loc.line}: ${message}`).join("\n"));
  }
  return writeFile(`${PAGE}/${name}.css`, code);
}

await rm(PAGE, { recursive: true, force: true });
await mkdir(PAGE, { recursive: true });
await Promise.all(STYLES.map(style));
await Promise.all(COPIED.map((file) => copyFile(file, `${PAGE}/${file}`)));
