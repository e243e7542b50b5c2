/** What the client, build-tools and the tests in a browser count on. */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";

const PAGE = "target/page";
const html = readFileSync(`${PAGE}/index.html`, "utf8");
const css = readFileSync(`${PAGE}/cafe.css`, "utf8");

const all = (text, pattern) => [...text.matchAll(pattern)].map((match) => match[1]);
const template = (id) => html.match(new RegExp(`<template id="${id}"[^>]*>(.*?)</template>`, "s"))?.[1] ?? "";
const tag = (id) => html.match(new RegExp(`<[a-z]+ [^>]*\\bid="${id}"[^>]*>`))?.[0] ?? "";
const inside = (id, close) => html.slice(html.indexOf(tag(id))).split(close)[0];

const IDS = `
  cafe-config sign-in signed-in user-name account sign-out
  notice notice-action notice-close alert alert-action alert-close
  about pastries beans contact report not-owner
  pastries-offer pastries-all pastries-list pastries-status pastries-retry pastries-more pastry
  beans-list beans-status beans-retry beans-more bean
  report-generate report-steps report-status report-alert report-retry report-link`
  .trim()
  .split(/\s+/);

const HIDDEN_AT_FIRST = `
  signed-in account notice notice-action alert alert-action report not-owner
  pastries-retry pastries-more beans-retry beans-more report-alert report-retry report-link`
  .trim()
  .split(/\s+/);

const PICTURES = "croissant pie cake cupcake cookie doughnut muffin bread bagel tart scone cup bean".split(" ");

for (const id of IDS) {
  test(`there is one #${id}`, () => {
    assert.equal(all(html, new RegExp(`\\bid="(${id})"`, "g")).length, 1);
  });
}

for (const id of HIDDEN_AT_FIRST) {
  test(`#${id} is hidden at first`, () => assert.match(tag(id), / hidden>$/));
}

test("nobody is known yet", () => assert.match(html, /<html lang="en" data-session="unknown">/));

test("the config's place is there and empty", () => {
  assert.match(html, /<script type="application\/json" id="cafe-config">\{\}<\/script>/);
});

const scripts = all(html, /(<script\b[^>]*>)/g).filter((script) => !script.includes("application/json"));
const WAYS = ["implicit", "code", "in-page"];
const LAZY = ["returned", "signed-in", "sign-in", "account"];

test("there is one script to run, it waits for the page, and names itself for each way to sign in", () => {
  const running = scripts.filter((script) => !script.includes("text/plain"));
  const names = WAYS.map((way) => ` data-${way}="/cafe${way === "implicit" ? "" : `-${way}`}.js"`);
  assert.deepEqual(running, [`<script type="module" src="/cafe.js"${names.join("")}>`]);
});

test("what is loaded later stands in scripts that no browser runs, each with its name", () => {
  const waiting = scripts.filter((script) => script.includes("text/plain"));
  assert.deepEqual(
    waiting.map((script) => script.replace(/ data-page="\/[a-z-]+\.html"/, "")),
    LAZY.map((name) => `<script type="text/plain" id="lazy-${name}" src="/${name}.js">`),
  );
});

test("no style and no handler stands in the HTML", () => {
  assert.doesNotMatch(html, /<style|\sstyle=|\son[a-z]+=|javascript:/i);
});

test("no style stands in the pictures", () => {
  for (const picture of ["hero.svg", "icon.svg", "pictures.svg"]) {
    assert.doesNotMatch(readFileSync(`${PAGE}/${picture}`, "utf8"), /<style|\sstyle=|<script|\son[a-z]+=|href="(?!#)/i);
  }
});

test("the CSS asks nobody for anything", () => assert.doesNotMatch(css, /url\(|@import/));

test("each file that the page names is there", () => {
  const files = all(html, /(?:href|src)="\/([^"#]+)/g).filter((file) => !file.endsWith(".js"));
  assert.deepEqual(files.filter((file) => !existsSync(`${PAGE}/${file}`)), []);
  assert.deepEqual([...new Set(files)].sort(), ["cafe.css", "hero.svg", "icon.svg", "pictures.svg"]);
});

test("each symbol that the page names is drawn, and each of the pictures", () => {
  for (const sprite of ["pictures", "hero"]) {
    const drawn = all(readFileSync(`${PAGE}/${sprite}.svg`, "utf8"), /<symbol id="([^"]+)"/g);
    const named = all(html, new RegExp(`href="/${sprite}\\.svg#([^"]+)"`, "g"));
    const wanted = sprite === "pictures" ? [...PICTURES, ...named] : named;
    assert.deepEqual(wanted.filter((symbol) => !drawn.includes(symbol)), []);
  }
});

test("a pastry's words for pictures are all drawn, and a cupcake comes before the cake in its name", () => {
  const words = tag("pastry").match(/ data-pictures="([^"]+)"/)[1].split(" ");
  assert.deepEqual(words.filter((word) => !PICTURES.includes(word)), []);
  assert.ok(words.indexOf("cupcake") < words.indexOf("cake"));
});

test("a pastry has its fields, and its picture begins as a cup", () => {
  const fields = all(template("pastry"), /data-field="([^"]+)"/g);
  assert.deepEqual(fields.sort(), ["description", "name", "picture", "price", "special", "tags"]);
  assert.match(template("pastry"), /<use data-field="picture" href="\/pictures\.svg#cup"><\/use>/);
  assert.match(template("pastry"), /data-field="special" hidden>/);
});

test("a bean has its fields", () => {
  const fields = all(template("bean"), /data-field="([^"]+)"/g);
  assert.deepEqual(fields.sort(), ["description", "name", "price", "stock", "type"]);
  assert.match(template("bean"), /data-field="stock" data-stock="good"/);
});

test("a report has its steps in order, all still to do, each with words for its state", () => {
  const steps = inside("report-steps", "</ol>");
  assert.deepEqual(all(steps, /<li data-step="([a-z]+)" data-state="todo">/g), [
    "asked",
    "gathering",
    "writing",
    "ready",
    "mailed",
  ]);
  assert.equal(all(steps, /(state-text visually-hidden)/g).length, 5);
});

test("what is announced has its role", () => {
  assert.match(tag("notice"), /role="status" aria-live="polite"/);
  for (const id of ["alert", "report-alert"]) assert.match(tag(id), /role="alert"/);
  for (const id of ["pastries-status", "beans-status", "report-status"]) assert.match(tag(id), /role="status"/);
  for (const id of ["notice", "alert", "report-alert"]) assert.match(inside(id, "</div>"), /<p class="text"><\/p>/);
});

test("both lists are busy, and hold skeletons, until the client fills them", () => {
  for (const [list, end] of [["pastries-list", "</ul>"], ["beans-list", "</tbody>"]]) {
    assert.match(tag(list), /aria-busy="true"/);
    assert.match(inside(list, end), /class="(card )?skeleton"/);
  }
});

test("the report opens in a tab of its own that cannot reach back", () => {
  assert.match(tag("report-link"), /target="_blank" rel="noopener"/);
});

const guest = readFileSync(`${PAGE}/signed-in.html`, "utf8");

const GUEST_IDS = `
  guest guest-title guest-since guest-status guest-retry
  guest-favourites guest-no-favourites guest-favourites-list guest-favourites-status
  guest-reports guest-no-reports guest-reports-list guest-reports-status guest-reports-more
  guest-heart guest-favourite guest-report`
  .trim()
  .split(/\s+/);

for (const id of GUEST_IDS) {
  test(`there is one #${id} in the piece for guests, and none in the page`, () => {
    assert.equal(all(guest, new RegExp(`\\bid="(${id})"`, "g")).length, 1);
    assert.doesNotMatch(html, new RegExp(`\\bid="${id}"`));
  });
}

test("the piece for guests runs nothing, and brings one style that asks nobody for anything", () => {
  assert.doesNotMatch(guest, /<script|<style|\sstyle=|\son[a-z]+=|javascript:/i);
  assert.deepEqual(all(guest, /<link rel="stylesheet" href="\/([^"]+)">/g), ["signed-in.css"]);
  assert.doesNotMatch(readFileSync(`${PAGE}/signed-in.css`, "utf8"), /url\(|@import/);
});

test("a heart is a switch with words, and a report opens in a tab that cannot reach back", () => {
  assert.match(guest, /<button class="heart" type="button" aria-pressed="false">/);
  assert.match(guest, /Keep <span data-field="heart"><\/span> as a favourite/);
  assert.match(guest, /data-field="link" target="_blank" rel="noopener"/);
});
