import { ensureBuild } from "./build.mjs";
import { npx, runTool, say } from "./process.mjs";

/** Opens Excel with the add-in, served from this machine; answers an exit status. */
export function startExcel() {
  if (!["win32", "darwin"].includes(process.platform)) {
    say("需有 Windows 或 macOS 版之 Excel；沒有 Excel 時，請以 npm start 於瀏覽器試用");
    return 1;
  }
  return ensureBuild() || certificate() || runTool("excel");
}

function certificate() {
  say("安裝 https://localhost 之開發用憑證（Excel 只載入 https 之窗格）");
  return npx("office-addin-dev-certs@3.0.0 install");
}
