/** Builds the page: the CSS bundled and minified into one file, everything else as it is. */
import { bundle } from "lightningcss";
import { copyFile, mkdir, rm, writeFile } from "node:fs/promises";

const PAGE = "target/page";
const COPIED = ["index.html", "hero.svg", "icon.svg", "pictures.svg", "robots.txt"];

/** The browsers of the last two years, as lightningcss counts: major in the third byte, minor in the second. */
const TARGETS = {
  chrome: 131 << 16,
  firefox: 133 << 16,
  ios_saf: (18 << 16) | (1 << 8),
  safari: (18 << 16) | (1 << 8),
};

const { code, warnings } = bundle({ filename: "css/cafe.css", minify: true, targets: TARGETS });
if (warnings.length > 0) {
  throw new Error(warnings.map(({ message, loc }) => `${loc.filename}:${loc.line}: ${message}`).join("\n"));
}

await rm(PAGE, { recursive: true, force: true });
await mkdir(PAGE, { recursive: true });
await writeFile(`${PAGE}/cafe.css`, code);
await Promise.all(COPIED.map((file) => copyFile(file, `${PAGE}/${file}`)));
