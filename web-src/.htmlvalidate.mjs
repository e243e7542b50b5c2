export default {
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    "doctype-style": ["error", { style: "lowercase" }],
    // The client gives #report-link its href when the report is ready.
    "attribute-misuse": "off",
    // On a phone the table is laid out as cards, and display: grid takes its roles away in some browsers.
    "no-redundant-role": "off",
  },
};
