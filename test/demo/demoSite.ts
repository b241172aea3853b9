import { loadSample } from "../../src/catalog";
import { fromIso, toRoc } from "../../src/core/dates/calendar";
import { BUILT_PANE } from "../e2e/support/builtPane";
import { defectiveWorkbook } from "../e2e/support/formsWorkbook";
import { served, startAddress } from "../host/office/hostSite";
import type { HostSite, Served } from "../host/office/hostSite";
import { OFFICE_CDN, OFFICE_PATH } from "../host/office/officeLibrary";
import { bundleHostPage } from "../host/page/bundle";
import type { Site } from "./siteServer";

const { pane } = BUILT_PANE;
const PANE_PAGE = `/pane/${pane.start}`;

/** The emulated Excel with the production pane and a sample workbook that has a few defects. */
export async function demoSite(): Promise<Site> {
  const [workbook, { asOf }] = await Promise.all([
    defectiveWorkbook(),
    loadSample(),
    bundleHostPage(),
  ]);
  const policy = pane.policy.replace("frame-src 'none'", "frame-src 'self'");
  const site: HostSite = {
    ...BUILT_PANE,
    pane: { ...pane, policy },
    workbook,
    workbookName: "示範活頁簿.xlsx",
    note: sampleNote(toRoc(fromIso(asOf))),
  };
  return async ({ pathname, search }) => {
    if (pathname === "/" && search === "") return startAddress(site);
    if (pathname === TRUST_PATH) return TRUST_PAGE;
    const found = await served(pathname, site);
    return found && pathname === PANE_PAGE ? withOwnLibrary(found) : found;
  };
}

/** Checked as of a later day, more and more of the sample is overdue. */
const sampleNote = (day: string): string =>
  `示範資料以 ${day} 為準，以其後之日檢核時，另有逾期之發現；可於窗格「設定」變更檢核日。`;

/**
 * office.js takes an Excel without https for a stranger, and asks a page beside it, in a frame,
 * whether the person trusts that Excel. There is no certificate for localhost that browsers accept
 * unasked, so the page here says yes: that is why the policy allows a frame of the pane's own origin.
 */
const TRUST_PATH = `${OFFICE_PATH}AgaveErrorUX/index.html`;
const TRUST_PAGE: Served = {
  body: Buffer.from(
    `<!doctype html><script>
      onmessage = ({ source, origin }) =>
        source.postMessage('{"hostUserTrusted":true}', origin);
    </script>`,
  ),
  type: "text/html; charset=utf-8",
  headers: {},
};

/** Excel users load office.js from Microsoft; the demo needs no network, it has npm's copy. */
function withOwnLibrary(page: Served): Served {
  const text = page.body.toString();
  if (!text.includes(OFFICE_CDN)) throw new Error(`office.js is not loaded from ${OFFICE_CDN}`);
  return { ...page, body: Buffer.from(text.replaceAll(OFFICE_CDN, OFFICE_PATH)) };
}
