/** What the scripts of the dialogs count on, and what they say. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const PARTS = ["sign-in", "account"];
const read = (file) => readFileSync(file, "utf8");
const html = Object.fromEntries(PARTS.map((part) => [part, read(`target/page/${part}.html`)]));
const template = read("../backend/cloud/cafe.yaml");

const all = (text, pattern) => [...text.matchAll(pattern)].map((match) => match[1]);
const unescaped = (text) =>
  text.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
const forms = (part) => [...html[part].matchAll(/<form id="[^"]+" data-step="([^"]+)".*?<\/form>/gs)];
const says = (part) =>
  Object.fromEntries(
    [...html[part].matchAll(/<li data-says="([^"]+)">(.*?)<\/li>/g)].flatMap(([, codes, sentence]) =>
      codes.split(" ").map((code) => [code, sentence]),
    ),
  );

const STEPS = {
  "sign-in": `
    password confirmed NEW_PASSWORD_REQUIRED SOFTWARE_TOKEN_MFA SMS_MFA EMAIL_OTP SELECT_MFA_TYPE
    forgotten PasswordResetRequiredException reset sign-up confirm UserNotConfirmedException`,
  account: "account change-password codes changed codes-on codes-off",
};

const SERVICE = {
  0: "The sign-in service cannot be reached. Check your connection and try again.",
  "-1": "The sign-in service gave no answer within 10 seconds. Please try again.",
  429: "The sign-in service is busy. Please try again in a minute.",
  500: "The sign-in service has a problem ({}). Please try again in a minute.",
  other: "The sign-in service refused this ({}). Check what you entered, and try again.",
};

const CODE = "This code is not right, or too old. Check it, or get a new one.";
const TOO_MANY = "Too many attempts. Please wait a few minutes, then try again.";
const PASSWORDS = {
  InvalidPasswordException: "This password breaks a rule. Please choose another.",
  PasswordHistoryPolicyViolationException: "You had this password before. Please choose another.",
  CodeMismatchException: CODE,
  ExpiredCodeException: CODE,
  EnableSoftwareTokenMFAException: CODE,
  LimitExceededException: TOO_MANY,
  TooManyRequestsException: TOO_MANY,
  TooManyFailedAttemptsException: TOO_MANY,
};

const SAYS = {
  "sign-in": {
    ...SERVICE,
    ...PASSWORDS,
    confirmed: "Your account is ready. Please sign in.",
    SOFTWARE_TOKEN_MFA: "Your authenticator app shows the code.",
    SMS_MFA: "We sent a code to {}.",
    EMAIL_OTP: "We sent a code to {}.",
    PasswordResetRequiredException: "Your password has to be set anew.",
    resend: "Send a new code",
    wait: "Send a new code (in {} s)",
    "wrong-password": "User name or password is not right. Please try again.",
    CodeDeliveryFailureException: "The code could not be sent. Please try again later.",
    AliasExistsException:
      "This e-mail address has an account already. Please sign in, or set a new password.",
    over: "This sign-in took too long. Please sign in again.",
    untrusted: "Sign-in refused: the sign-in service did not prove itself. Please try again later.",
    200: "The sign-in service sent something this page cannot read. Please try again.",
    unsupported: "Your account asks for {}, which this page cannot do. Please tell the café.",
  },
  account: {
    ...SERVICE,
    ...PASSWORDS,
    changed: "Your password is changed. It counts from the next sign-in.",
    "codes-on": "From now on we ask for a code from your app when you sign in.",
    "codes-off": "We no longer ask for a code from an app.",
    "wrong-password": "Your present password is not right. Please try again.",
  },
};

for (const part of PARTS) {
  test(`${part}: each step has a form`, () => {
    const steps = forms(part).flatMap(([, names]) => names.split(" "));
    assert.deepEqual(steps.sort(), STEPS[part].trim().split(/\s+/).sort());
  });

  test(`${part}: every sentence, verbatim`, () => assert.deepEqual(says(part), SAYS[part]));

  test(`${part}: each form has a heading, a place for details, one for problems, and a button to send it`, () => {
    for (const [form] of forms(part)) {
      const id = form.match(/id="([^"]+)"/)[1];
      assert.ok(form.includes(`<h2 id="${id}-title">`), id);
      assert.ok(form.includes(`<p class="detail" id="${id}-detail" role="status" data-detail></p>`), id);
      assert.ok(form.includes(`<p class="problem" id="${id}-problem" role="alert"></p>`), id);
      assert.equal(all(form, /(type="submit")/g).length, 1, id);
      assert.match(form, / hidden>/);
    }
  });

  test(`${part}: each field that can be seen has a label and is tied to its form's problem`, () => {
    for (const [form] of forms(part)) {
      const id = form.match(/id="([^"]+)"/)[1];
      for (const field of all(form, /(<input\b[^>]*>)/g).filter((tag) => !/radio|visually-hidden/.test(tag))) {
        assert.match(field, new RegExp(`aria-describedby="${id}-problem`));
        assert.ok(form.includes(`<label for="${field.match(/ id="([^"]+)"/)[1]}">`), field);
        assert.match(field, / required/);
        assert.match(field, / autocomplete="(username|name|current-password|new-password|one-time-code)"/);
      }
    }
  });

  test(`${part}: it runs nothing, and brings one style that asks nobody for anything`, () => {
    assert.doesNotMatch(html[part], /<script|<style|\sstyle=|\son[a-z]+=|javascript:/i);
    assert.deepEqual(all(html[part], /<link rel="stylesheet" href="\/([^"]+)">/g), ["sign-in.css"]);
    assert.doesNotMatch(read("target/page/sign-in.css"), /url\(|@import/);
  });

  test(`${part}: the rules are those of the template`, () => {
    const policy = template.match(/PasswordPolicy:\n((?: {10}.*\n)+)/)[1];
    const minimum = policy.match(/MinimumLength: (\d+)/)[1];
    for (const kind of ["Lowercase", "Uppercase", "Numbers", "Symbols"]) {
      assert.match(policy, new RegExp(`Require${kind}: true`));
    }
    const lists = all(html[part], /<ul class="rules"[^>]*>(.*?)<\/ul>/gs);
    assert.equal(lists.length, all(html[part], /(autocomplete="new-password")/g).length);
    for (const list of lists) {
      const rules = all(list, /data-rule="([^"]*)"/g).map((rule) => new RegExp(unescaped(rule)));
      const kept = (password) => rules.map((rule) => rule.test(password));
      assert.equal(rules.length, 5);
      assert.ok(list.includes(`${minimum} characters or more`));
      assert.deepEqual(kept("x".repeat(minimum - 1)), [false, true, false, false, false]);
      assert.deepEqual(kept("X".repeat(minimum)), [true, false, true, false, false]);
      assert.deepEqual(kept("7"), [false, false, false, true, false]);
      // docs.aws.amazon.com/cognito "Adding user pool password requirements"
      for (const symbol of "^$*.[]{}()?-\"!@#%&/\\,><':;|_~`+=") {
        assert.deepEqual(kept(symbol), [false, false, false, false, true], symbol);
      }
      assert.deepEqual(kept("é"), [false, false, false, false, false]);
    }
  });
}
