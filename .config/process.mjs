import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Programs of the project that are run once, not shipped: bundled by webpack, then run. */
const TOOLS = {
  templates: "src/apps/templates/main.ts",
  demo: "test/demo/main.ts",
  excel: "test/demo/excel.ts",
  screenshots: "test/demo/screenshots.ts",
  docs: "src/apps/docs/main.ts",
  bench: "test/bench/main.ts",
};

const OPTIONS = { cwd: ROOT, stdio: "inherit" };

export const say = (line) => console.log(`▸ ${line}`);

const exists = (file) => existsSync(path.join(ROOT, file));

export const node = (script, args = []) =>
  status(spawnSync(process.execPath, [script, ...args], OPTIONS));

export const npm = (command) => status(spawnSync(`npm ${command}`, { ...OPTIONS, shell: true }));

/** Programs for a few machines or days only, which therefore are no dependencies. */
export const npx = (command) =>
  status(spawnSync(`npx --yes ${command}`, { ...OPTIONS, shell: true }));

export const webpack = (names) =>
  node(
    "node_modules/webpack/bin/webpack.js",
    names.flatMap((name) => ["--config-name", name]),
  );

export function runTool(name, args = []) {
  if (!exists(TOOLS[name])) {
    say(`尚無 ${TOOLS[name]}，略過`);
    return 0;
  }
  return webpack([name]) || node(`node_modules/.cache/lbbu/${name}.cjs`, args);
}

function status({ error, status }) {
  if (error) throw error;
  return status ?? 1;
}
