// Lints texts as if they stood at the given paths: ESLint cannot load its configuration inside jest.
import { readFileSync } from "node:fs";
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";

const eslint = new ESLint({
  overrideConfigFile: ".config/eslint.config.mjs",
  overrideConfig: [
    tseslint.configs.disableTypeChecked,
    { languageOptions: { parserOptions: { projectService: false } } },
  ],
});

async function messages({ filePath, text }) {
  const [result] = await eslint.lintText(text, { filePath });
  return result.messages.map(({ message }) => message);
}

const texts = JSON.parse(readFileSync(0, "utf8"));
console.log(JSON.stringify(await Promise.all(texts.map(messages))));
