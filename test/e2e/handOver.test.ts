import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Frame, Page } from "playwright-core";
import { readWorkbook } from "../../src/adapters/xlsx/readWorkbook";
import { writeCheckedWorkbook } from "../../src/adapters/xlsx/writing/writeCheckedWorkbook";
import { run } from "../../src/apps/cli/run";
import { isFlagFormula } from "../../src/core/cells/flagRules";
import { RESULT_SHEETS } from "../../src/core/model/checkedWorkbook";
import { PANE_WORDS } from "../../src/core/words/paneWords";
import type { ExcelWindow } from "../host/office/bootInChromium";
import { markInMemory } from "../support/handOver";
import { MemoryIo } from "../support/memoryIo";
import { isCutOff, loadAxe, violations } from "./support/inspect";
import { oneBrowser } from "./support/oneBrowser";
import {
  button,
  checkNow,
  complaintsOf,
  formsWorkbook,
  openMenu,
  openPane,
  setPaneWidth,
  treeOf,
  typeInto,
} from "./support/openPane";

jest.setTimeout(240_000);

const browser = oneBrowser();
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "lbbu-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const NAME = "資產.xlsx";
const AS_OF = ["--as-of", "2026-11-22"];
const ACCEPTED = {
  rule: "3-02-01/R03",
  form: "3-02-01",
  rowKey: "SW-005",
  field: "盤點日期",
  reason: "設備送修，預定次月完成盤點",
  approver: "資通安全長",
  approvedDate: "2026-11-01",
  expiryDate: "2027-10-31",
};
const openTab = (pane: Frame, name = "送稽") => pane.getByRole("tab", { name }).click();
const sealedBar = (pane: Frame) => pane.getByText(/完成封緘。請另存新檔後交付稽核人員。$/u);

/** Names of the tabs, and how many flags of ours there are. */
async function contentOf({ page }: Pick<ExcelWindow, "page">) {
  const { names, formulas } = await page.evaluate(() => {
    const sheets = globalThis.emulatedExcel?.host.workbook.sheets ?? [];
    const formats = sheets.flatMap(({ conditionalFormats }) => conditionalFormats);
    return {
      names: sheets.map(({ name }) => name),
      formulas: formats.map(({ formula }) => formula),
    };
  });
  return { names, flags: formulas.filter(isFlagFormula).length };
}

test("what the pane hands over is what the command line hands over, and is taken away again", async () => {
  const workbook = await formsWorkbook(["3-02-01"], "defects", [ACCEPTED]);
  const excel = await openPane(browser(), { workbook, workbookName: NAME });
  const { pane } = excel;
  await loadAxe(pane);
  await openTab(pane);
  await pane.getByRole("heading", { name: "請先檢核" }).waitFor();
  await button(pane, "一鍵檢核").click();
  await pane.getByRole("heading", { name: "將寫入活頁簿的內容" }).waitFor();
  const faults = await faultsOf(excel, LOOKS);
  const plain = withoutIds(await excel.snapshot());
  const planned = await pane.getByText(/^條件式格式標示 \d+ 格$/u).textContent();
  const waived = pane.getByRole("button", { name: /^已豁免 ?1 件將於 116\/10\/31 到期/u });
  await waived.click();
  await pane.getByRole("heading", { name: "經核准豁免" }).waitFor();
  await button(pane, "返回").click();

  await button(pane, "產生送稽版").click();
  await sealedBar(pane).waitFor();
  faults.push(...(await faultsOf(excel, LOOKS)));
  const written = await contentOf(excel);
  expect(written.names.slice(-3)).toEqual([...RESULT_SHEETS]);
  expect(planned).toBe(`條件式格式標示 ${written.flags} 格`);
  const saved = await excel.save();
  expect(verified(saved)).toMatch(/^結果一致\n/u);
  await expectSameSeal(pane, { workbook, saved });
  await expectSameReports(pane, saved);

  await button(pane, "以稽核人員檢視").click();
  await pane.getByText("結果一致").waitFor();
  faults.push(...(await faultsOf(excel, NARROW)));
  await button(pane, "返回").click();
  await button(pane, "重新產生").click();
  await pane
    .getByText(/沿用該封緘，檢核紀錄不增加。$/u)
    .first()
    .waitFor();

  await button(pane, "移除檢核內容").click();
  await pane.getByRole("group", { name: "移除前確認" }).waitFor();
  faults.push(...(await faultsOf(excel, NARROW)));
  await excel.page.keyboard.press("Escape");
  await pane.locator("#remove:focus").waitFor();
  await excel.page.keyboard.press("Enter");
  await button(pane, "確定移除").click();
  await button(pane, "產生送稽版").waitFor();
  await pane.locator("main").getByText("已移除檢核內容，表單及豁免清單未變更。").waitFor();
  expect(withoutIds(await excel.snapshot())).toEqual(plain);
  expect(faults).toEqual([]);
  expect(complaintsOf(excel)).toEqual([]);
  await excel.close();
});

test("since the audit copy: what is new, what was resolved, and the seal that no longer holds", async () => {
  const workbook = await formsWorkbook(["3-02-01"], "defects");
  const { checked, sealed } = await markInMemory(readWorkbook(workbook, null), SEALED_BEFORE);
  const excel = await openPane(browser(), { workbook: writeCheckedWorkbook(workbook, checked) });
  const { page, pane } = excel;
  await loadAxe(pane);
  await openTab(pane);
  await pane.getByText("此活頁簿已封緘").waitFor();
  await pane.getByText("115/10/30 10:00", { exact: true }).waitFor();
  await button(pane, "一鍵檢核").click();
  await button(pane, "重新產生").waitFor();
  await openTab(pane, "檢核");
  await treeOf(pane).waitFor();
  // Resolved: its date is within the year again. New: a classification the form does not know.
  await typeInto(page, "AG13", "2026/10/01");
  await typeInto(page, "F12", "不明");
  await openTab(pane);
  await pane.getByText("檢核後已變更").waitFor();
  await openTab(pane, "檢核");
  await button(pane, "重新檢核").click();
  const trend = pane.locator("p", { hasText: "較 115/10/30 送稽版" });
  await trend.waitFor();
  const { findings } = sealed.record;
  await expect(trend.innerText()).resolves.toMatch(
    new RegExp(`新增 1\\s+持續 ${findings.length - 1}\\s+已改善 1$`, "u"),
  );
  await button(pane, "已改善 1 件，查看").click();
  await pane.getByText("資訊資產清冊　SW-005").waitFor();
  expect(await faultsOf(excel, NARROW)).toEqual([]);
  await button(pane, "返回").click();

  await button(pane, "篩選").click();
  await pane.getByRole("switch", { name: "僅看新增" }).check();
  await pane.getByText(`顯示 1 件，共 ${findings.length} 件`).waitFor();
  await pane.getByRole("treeitem", { name: /，新增$/u }).waitFor();
  expect(await faultsOf(excel, LOOKS.slice(0, 2))).toEqual([]);
  await button(pane, "移除篩選 僅看新增").click();
  await pane.getByText(`共 ${findings.length} 件`, { exact: true }).waitFor();

  await openTab(pane);
  await pane.getByText(/115\/10\/30 10:00 封緘後，內容、規則或檢核日已有不同。/u).waitFor();
  await pane.getByText("附加 1 列").waitFor();
  await button(pane, "以稽核人員檢視").click();
  await pane.getByText(/「盤點日期」（AG13）：封緘時為 2025-03-14，現為 2026-10-01$/u).waitFor();
  expect(await faultsOf(excel, NARROW)).toEqual([]);
  await button(pane, "返回").click();
  await button(pane, "移除檢核內容").click();
  await button(pane, "確定移除").click();
  await pane.locator("main").getByText("已移除檢核內容").waitFor();
  const { names, flags } = await contentOf(excel);
  expect(names.filter((name) => (RESULT_SHEETS as readonly string[]).includes(name))).toEqual([]);
  expect(flags).toBe(0);
  await openTab(pane, "檢核");
  await treeOf(pane).waitFor();
  expect(await trend.count()).toBe(0);
  expect(complaintsOf(excel)).toEqual([]);
  await excel.close();
});

test("where Excel refuses, the pane says why, and nothing is half written", async () => {
  const workbook = await formsWorkbook(["3-02-01"], "defects");
  const excel = await openPane(browser(), { workbook, width: 320 });
  const { page, pane } = excel;
  await checkNow(pane);
  await openTab(pane);
  const plain = withoutIds(await excel.snapshot());
  const alert = (text: string | RegExp) => pane.getByRole("alert").getByText(text);
  for (const [fault, text] of REFUSALS) {
    await setFault(page, fault, true);
    await button(pane, "產生送稽版").click();
    await alert(text).waitFor();
    await setFault(page, fault, false);
    expect(withoutIds(await excel.snapshot())).toEqual(plain);
  }
  await setFault(page, "editing", true);
  await button(pane, "產生送稽版").click();
  await alert("請先結束儲存格編輯").waitFor();
  await page.evaluate(() => globalThis.emulatedExcel?.host.endEditing());
  await sealedBar(pane).waitFor();
  // What is sealed is what stands there then, whatever the check before it said.
  await page.getByRole("tab", { name: "3-02-01 資訊資產清冊" }).click();
  await typeInto(page, "AG13", "2026/10/01");
  await pane.getByText("檢核後已變更").waitFor();
  await button(pane, "重新產生").click();
  await sealedBar(pane).waitFor();
  expect(verified(await excel.save())).toMatch(/^結果一致\n/u);
  await excel.close();
});

test("in English: files that joined the check are left out of the audit copy, and that is said", async () => {
  const { shell, results, scope, audit, seal } = PANE_WORDS.en;
  const excel = await openPane(browser(), {
    workbook: await formsWorkbook(["3-02-01"], "defects"),
    width: 320,
  });
  const { page, pane } = excel;
  await loadAxe(pane);
  await openMenu(pane, "設定");
  await pane.getByRole("combobox", { name: "語言 Language" }).selectOption("en");
  await button(pane, shell.back).click();
  await button(pane, shell.checkNow).click();
  await button(pane, /^1 form, \d+ rows$/u).click();
  const chooser = page.waitForEvent("filechooser");
  await button(pane, scope.addFiles).click();
  const buffer = Buffer.from(await formsWorkbook(["3-03-01"], "sample"));
  await (
    await chooser
  ).setFiles([{ name: "風險.xlsx", mimeType: "application/octet-stream", buffer }]);
  await button(pane, shell.checkAgain).click();
  await button(pane, shell.back).click();
  await pane.getByRole("tree", { name: results.tree }).waitFor();
  await openTab(pane, shell.tabs.audit);
  await pane.getByText(audit.joined(1)).waitFor();
  const faults = await faultsOf(excel, NARROW);
  await button(pane, audit.produce).click();
  await button(pane, audit.produceAgain).waitFor();
  faults.push(...(await faultsOf(excel, NARROW)));
  expect(verified(await excel.save())).toMatch(/^結果一致\n/u);
  await button(pane, seal.view).click();
  await pane.getByText("Result consistent (結果一致)").waitFor();
  faults.push(...(await faultsOf(excel, NARROW)));
  expect(faults).toEqual([]);
  expect(complaintsOf(excel)).toEqual([]);
  await excel.close();
});

interface Look {
  readonly width: number;
  readonly media: Parameters<Page["emulateMedia"]>[0];
}

const LIGHT = { colorScheme: "light", forcedColors: "none" } as const;
const LOOKS: readonly Look[] = [
  { width: 160, media: LIGHT },
  { width: 320, media: { colorScheme: "dark", forcedColors: "none" } },
  { width: 320, media: { colorScheme: "light", forcedColors: "active" } },
  { width: 400, media: LIGHT },
];

const NARROW = LOOKS.slice(1, 2);

/** What is not accessible or is cut off in the view that is shown, in each look. */
async function faultsOf({ page, pane }: ExcelWindow, looks: readonly Look[]): Promise<string[]> {
  const faults: string[] = [];
  const view = await pane.locator("main").innerText();
  for (const { width, media } of looks) {
    // else colours are on their way from one theme to the other
    await page.emulateMedia({ ...media, reducedMotion: "reduce" });
    await setPaneWidth(page, width);
    const at = `${view.slice(0, 20)} ${width} ${JSON.stringify(media)}`;
    faults.push(...(await violations(pane)).map((text) => `${at}: ${text}`));
    if (await isCutOff(pane)) faults.push(`${at}: wider than the pane`);
  }
  return faults;
}

/** What `lbbu verify`, as it is built, says of a saved workbook. */
function verified(saved: Uint8Array): string {
  const file = path.join(folder, NAME);
  writeFileSync(file, saved);
  const program = path.join(__dirname, "../../dist/lbbu.cjs");
  return spawnSync(process.execPath, [program, "verify", file], { encoding: "utf8" }).stdout;
}

interface HandedOver {
  readonly workbook: Uint8Array;
  readonly saved: Uint8Array;
}

/** Marked by the command line at the same time, the workbook gets the same seal. */
async function expectSameSeal(pane: Frame, { workbook, saved }: HandedOver): Promise<void> {
  const { sealXml } = readWorkbook(saved, null);
  const [, sealedAt = ""] = /"sealedAt":"([^"]+)"/u.exec(sealXml ?? "") ?? [];
  const io = new MemoryIo({ [NAME]: workbook });
  await run(["mark", NAME, "--out", "送稽.xlsx", ...AS_OF, "--sealed-at", sealedAt], io);
  const marked = readWorkbook(io.files.get("送稽.xlsx") ?? new Uint8Array(), null);
  expect(sealXml).toBe(marked.sealXml);
  const ledger = marked.sheets.find(({ name }) => name === "檢核紀錄");
  const code = await pane.locator("dd").first().textContent();
  const digits = code?.replaceAll("-", "").toLowerCase() ?? "";
  expect(digits).toMatch(/^[0-9a-f]{16}$/u);
  expect(ledger?.rows.at(-1)?.values[SEAL_DIGEST_COLUMN]).toMatch(new RegExp(`^${digits}`, "u"));
}

const SEAL_DIGEST_COLUMN = 8;

/** The files of the pane are, byte for byte, those of the command line over the saved workbook. */
async function expectSameReports(pane: Frame, saved: Uint8Array): Promise<void> {
  await pane.evaluate(keepFiles);
  for (const [format, label] of [
    ["html", "檢核報告（HTML）"],
    ["csv", "檢核結果（CSV）"],
    ["json", "檢核資料（JSON）"],
    ["sarif", "檢核資料（SARIF）"],
  ] as const) {
    const io = new MemoryIo({ [NAME]: saved });
    await run(["check", NAME, ...AS_OF, "--format", format], io);
    await button(pane, `複製 ${label}`).click();
    await pane.getByText(`已複製 ${label}`).first().waitFor();
    await button(pane, `下載 ${label}`).click();
    await pane.waitForFunction(() => (globalThis as unknown as Kept).kept.length === 2);
    const kept = await pane.evaluate(() => (globalThis as unknown as Kept).kept.splice(0));
    expect(kept[0]).toBe(io.out);
    expect(kept[1]).toBe(`資產-檢核報告.${format}\n${io.out}`);
  }
}

interface Kept {
  kept: string[];
}

/** The emulated frame lets nothing be downloaded and no clipboard be read: what is handed to both is kept. */
function keepFiles(): void {
  const keeper = globalThis as unknown as Kept;
  keeper.kept = [];
  let last = new Blob();
  navigator.clipboard.writeText = (text) => {
    keeper.kept.push(text);
    return Promise.resolve();
  };
  URL.createObjectURL = (blob) => {
    last = blob as Blob;
    return "#";
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    const { download } = this;
    // text() would leave out the mark at the start
    const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
    void last.arrayBuffer().then((bytes) => {
      keeper.kept.push(`${download}\n${decoder.decode(bytes)}`);
    });
  };
}

const SEALED_BEFORE = "2026-10-30T10:00:00+08:00";

type Fault = "readOnly" | "structure" | "protected" | "refusal" | "editing";

const REFUSALS: readonly (readonly [Fault, RegExp])[] = [
  ["readOnly", /^活頁簿為唯讀。.*無法送稽/u],
  ["structure", /^未寫入任何內容。/u],
  ["protected", /^未寫入任何內容。工作表「3-02-01 資訊資產清冊」受保護/u],
  ["refusal", /^Excel 沒有回應。活頁簿內容未受影響/u],
];

async function setFault(page: Page, fault: Fault, on: boolean): Promise<void> {
  await page.evaluate(
    ([name, isOn]) => {
      const host = globalThis.emulatedExcel?.host;
      if (!host) throw new Error("no host");
      if (name === "readOnly") host.faults.isReadOnly = isOn;
      if (name === "structure") host.workbook.isStructureProtected = isOn;
      if (name === "editing") host.faults.editing = isOn ? "cell" : null;
      if (name === "protected") for (const sheet of host.workbook.sheets) sheet.isProtected = isOn;
      const failing = Array.from({ length: 40 }, (_, n) => ({ batch: host.nextBatch + n }));
      if (name === "refusal") host.faults.failures = isOn ? failing : [];
    },
    [fault, on] as const,
  );
}

const withoutIds = (content: unknown): unknown =>
  JSON.parse(JSON.stringify(content).replaceAll(/\{0{8}-[0-9a-f-]+\}/gu, "id"));
