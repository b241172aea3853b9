// Uses Node alone: it runs before anything is installed.
import { build, ensureBuild } from "./build.mjs";
import { ensureDependencies } from "./dependencies.mjs";
import { node, runTool } from "./process.mjs";
import { start } from "./start.mjs";

const COMMANDS = {
  install: () => 0,
  build,
  start: () => ensureBuild() || start(),
  test: (args) => ensureBuild() || node("node_modules/jest/bin/jest.js", args),
  bench: (args) => runTool("bench", args),
  docs: (args) => runTool("docs", args),
};

function run(name, args) {
  const command = COMMANDS[name];
  if (!command) throw new Error(`不認得的指令：${name}，可用：${Object.keys(COMMANDS).join("、")}`);
  return ensureDependencies() || command(args);
}

process.exitCode = run(process.argv[2] ?? "start", process.argv.slice(3));
