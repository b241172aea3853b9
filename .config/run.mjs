// Uses Node alone: it runs before anything is installed.
import { build, ensureBuild } from "./build.mjs";
import { ensureDependencies } from "./dependencies.mjs";
import { node, npx, runTool } from "./process.mjs";
import { startExcel } from "./startExcel.mjs";

const COMMANDS = {
  install: () => 0,
  build,
  start: () => ensureBuild() || runTool("demo"),
  "start:excel": startExcel,
  validate: () =>
    ensureBuild() || npx("office-addin-manifest@3.0.0 validate dist/pane/manifest.xml"),
  screenshots: (args) => ensureBuild() || runTool("screenshots", args),
  test: (args) => ensureBuild() || node("node_modules/jest/bin/jest.js", args),
  bench: (args) => runTool("bench", args),
  docs: (args) => runTool("docs", args),
};

function run(name, args) {
  const command = COMMANDS[name];
  if (!command) throw new Error(`不認得的指令：${name}，可用：${Object.keys(COMMANDS).join("、")}`);
  return ensureDependencies() || command(args);
}

// The program that was started decides what Ctrl+C means; this one waits for it.
process.on("SIGINT", () => undefined);
process.exitCode = run(process.argv[2] ?? "start", process.argv.slice(3));
