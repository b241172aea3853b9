import { mkdirSync } from "node:fs";
import path from "node:path";
import { ROOT, exists, node, runTool, say } from "./process.mjs";

const LBBU = "dist/lbbu.cjs";
const SAMPLE = "dist/demo/示範.xlsx";
const DEFECTIVE = "dist/demo/示範（有缺失）.xlsx";

/** The main job on the sample: write it, check it and a defective copy, say where the files are. */
export function start() {
  mkdirSync(path.join(ROOT, "dist/demo"), { recursive: true });
  say(`產生範例活頁簿 → ${SAMPLE}`);
  const failed = node(LBBU, ["template", "--sample", "--out", SAMPLE]);
  if (failed) return failed;
  const undone = defectiveCopy();
  if (undone) return undone;
  return [SAMPLE, DEFECTIVE].filter(exists).reduce((worst, file) => Math.max(worst, show(file)), 0);
}

function show(file) {
  say(`檢核 ${file}`);
  const status = node(LBBU, ["check", file]);
  // Status 1 says that there are findings, which is what the defective copy is for.
  return status === 1 ? 0 : status;
}

/** What `check` is for: the sample with a few things that go wrong in practice. */
function defectiveCopy() {
  say(`產生有缺失之複本 → ${DEFECTIVE}`);
  return runTool("demo", [DEFECTIVE]);
}
