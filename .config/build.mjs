import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { digestOf, readStamp } from "./digest.mjs";
import { ROOT, runTool, say, webpack } from "./process.mjs";

const STAMP = "dist/.stamp";
const SOURCES = [
  "src",
  "rules",
  "templates",
  ".config",
  "manifest.xml",
  "webpack.config.js",
  "package-lock.json",
];

export function ensureBuild() {
  return readStamp(STAMP) === digestOf(SOURCES) ? 0 : build();
}

/** Builds dist/; answers an exit status. The stamp is written last, so a broken build is never taken for a good one. */
export function build() {
  const sources = digestOf(SOURCES);
  rmSync(path.join(ROOT, STAMP), { force: true });
  say("建置命令列程式、窗格、稽核頁與範本 → dist/");
  const failed = webpack(["cli", "pane", "preview"]) || runTool("templates");
  if (!failed) writeFileSync(path.join(ROOT, STAMP), sources);
  return failed;
}
