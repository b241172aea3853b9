import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createServer } from "node:https";
import { homedir } from "node:os";
import path from "node:path";
import { paneSite } from "./paneSite";
import { answerFrom, listen } from "./siteServer";

/** The port in manifest.xml. */
const PORT = 3000;
/** Where office-addin-dev-certs puts what it makes. */
const CERTIFICATES = path.join(homedir(), ".office-addin-dev-certs");
const SIDELOAD =
  "npx --yes office-addin-debugging@7.0.0 start manifest.xml desktop --app excel --no-debug --no-live-reload";

/** Serves the pane as manifest.xml names it and opens Excel with it, until Ctrl+C. */
async function main(): Promise<void> {
  const [key, cert] = await Promise.all(
    ["localhost.key", "localhost.crt"].map((name) => readFile(path.join(CERTIFICATES, name))),
  );
  await listen(createServer({ key, cert }, answerFrom(paneSite)), [PORT]);
  console.log(`▸ 窗格：https://localhost:${PORT}/，Excel 開啟後按「常用」→「一鍵檢核」`);
  console.log("▸ 結束請按 Ctrl+C，再以 npm run stop:excel 移除增益集");
  spawn(SIDELOAD, { shell: true, stdio: "inherit" });
}

// The way to end it, so no failure.
process.once("SIGINT", () => process.exit(0));
void main();
