import { writeFileSync } from "node:fs";
import path from "node:path";
import { digestOf, readStamp } from "./digest.mjs";
import { ROOT, npm, say } from "./process.mjs";

const STAMP = "node_modules/.lbbu-lock";

/** Installs the locked packages unless exactly these are there already; answers an exit status. */
export function ensureDependencies() {
  const wanted = digestOf(["package-lock.json"]);
  if (readStamp(STAMP) === wanted) return 0;
  say("安裝 package-lock.json 鎖定之相依套件");
  // A production environment would leave out the packages that build and test.
  const failed = npm("ci --include=dev --no-progress --loglevel=error");
  if (!failed) writeFileSync(path.join(ROOT, STAMP), wanted);
  return failed;
}
