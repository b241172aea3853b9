import { createServer } from "node:http";
import { demoSite } from "./demoSite";
import { openInBrowser } from "./openInBrowser";
import { answerFrom, listen } from "./siteServer";

const FIRST_PORT = 3300;
const PORTS = Array.from({ length: 20 }, (_, n) => FIRST_PORT + n);

/** The product in a browser, in an emulated Excel, until Ctrl+C. */
async function main(): Promise<void> {
  const port = await listen(createServer(answerFrom(await demoSite())), PORTS);
  const address = `http://localhost:${port}/`;
  console.log(`▸ 窗格與示範活頁簿（模擬之 Excel）：${address}`);
  console.log("▸ 結束請按 Ctrl+C");
  // Where nobody looks, as in a pipeline, no window is opened.
  if (!process.stdout.isTTY || process.env["CI"]) return;
  if (!(await openInBrowser(address))) console.log("▸ 無法自動開啟瀏覽器，請自行開啟上列網址");
}

// The way to end it, so no failure.
process.once("SIGINT", () => process.exit(0));
void main();
