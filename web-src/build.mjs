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

/** What is wrong with the styles, as a compiler tells it: file, line, sentence. */
const problems = [];

async function style(name) {
  try {
    const { code, warnings } = bundle({ filename: `css/${name}.css`, minify: true, targets: TARGETS });
    problems.push(...warnings.map(({ message, loc }) => `${loc.filename}:${loc.line}: ${message}`));
    await writeFile(`${PAGE}/${name}.css`, code);
  } catch (error) {
    if (!error.loc) throw error;
    problems.push(`${error.fileName}:${error.loc.line}: ${error.message}`);
  }
}

await rm(PAGE, { recursive: true, force: true });
await mkdir(PAGE, { recursive: true });
await Promise.all(STYLES.map(style));
await Promise.all(COPIED.map((file) => copyFile(file, `${PAGE}/${file}`)));
if (problems.length > 0) {
  console.error([...new Set(problems)].join("\n"));
  process.exitCode = 1;
}
