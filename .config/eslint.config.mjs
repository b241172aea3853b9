import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";
import { importTable } from "./importTable.mjs";

const WITHOUT_BLANKS = { skipBlankLines: true, skipComments: true };

const size = {
  files: ["src/**/*.{ts,tsx}"],
  rules: {
    "max-lines": ["error", { max: 200, ...WITHOUT_BLANKS }],
    "max-lines-per-function": ["error", { max: 50, ...WITHOUT_BLANKS }],
    complexity: ["error", 10],
    "max-params": ["error", 4],
    "max-depth": ["error", 3],
  },
};

const typed = {
  files: ["**/*.{ts,tsx}"],
  extends: [js.configs.recommended, tseslint.configs.recommendedTypeChecked],
  languageOptions: { parserOptions: { projectService: true } },
  rules: {
    "@typescript-eslint/no-explicit-any": "error",
    eqeqeq: "error",
    // The full-width space is data here: forms use it, and texts are written with it.
    "no-irregular-whitespace": [
      "error",
      { skipStrings: true, skipTemplates: true, skipRegExps: true, skipComments: true },
    ],
  },
};

const plain = {
  files: ["**/*.{js,mjs,cjs}"],
  extends: [js.configs.recommended],
  // Node's names are known to whoever runs these files; a list of them is not worth a dependency.
  rules: { "no-undef": "off", eqeqeq: "error" },
};

/** The plugin's own rules; its recommended set would bring a second formatter. */
const office = {
  files: ["src/adapters/office/**/*.ts"],
  plugins: { "office-addins": officeAddins },
  rules: Object.fromEntries(
    Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
  ),
};

export default tseslint.config(
  { ignores: ["dist/", "coverage/"] },
  typed,
  plain,
  size,
  office,
  ...importTable,
);
