import { loadCatalog } from "../../../src/catalog";
import { examine } from "../../../src/core/check";
import { fromIso } from "../../../src/core/dates/calendar";
import type { EarlierSeal } from "../../../src/core/model/seal";
import type { WorkbookSnapshot } from "../../../src/core/model/snapshot";
import { reportNotes } from "../../../src/core/report/reportNotes";
import { sealOnSheet, sealStanding } from "../../../src/core/seal/sealStanding";
import { markInMemory, SEALED_AT, type Marked } from "../../support/handOver";
import { sheetOf, workbookOf } from "../../support/snapshotOf";

// Nothing is recognised in it: what is sealed is that, and its many findings.
const PLAIN = workbookOf([sheetOf("備忘", { 1: ["無表單"] })]);
const WAIVERS = sheetOf("豁免清單", {
  1: ["規則編號", "表單", "列識別", "欄位", "理由", "核准人", "核准日期", "到期日"],
  2: ["3-02-01/R03", "3-02-01", "SW-005"],
});

let marked: Marked;
beforeAll(async () => {
  marked = await markInMemory(PLAIN);
});

async function standingOf(snapshot: WorkbookSnapshot, asOf = "2026-11-22") {
  const catalog = await loadCatalog();
  const request = { snapshots: [snapshot], asOf: fromIso(asOf) };
  const { report, tables } = await examine(request, catalog);
  const { findings } = report;
  const { snapshots } = request;
  const notes = reportNotes({ findings, tables, snapshots, seed: request.asOf.day }, catalog);
  return sealStanding(snapshot, { report, tables, notes }, catalog);
}

const without = (workbook: WorkbookSnapshot, name: string): WorkbookSnapshot => ({
  ...workbook,
  sheets: workbook.sheets.filter((sheet) => sheet.name !== name),
});

test("a workbook that was never sealed has no seal, no lines and no trend", async () => {
  await expect(standingOf(PLAIN)).resolves.toEqual({
    earlier: "none",
    seal: null,
    lines: 0,
    waivers: null,
    sheets: [],
    trend: null,
  });
});

test("sealing the same check again would keep the seal; its code is the beginning of its digest in the ledger", async () => {
  const { earlier, seal, lines, sheets, trend } = await standingOf(marked.workbook);
  expect([earlier, lines, trend]).toEqual(["same", 1, null]);
  expect(sheets).toEqual(["檢核摘要", "檢核結果", "檢核紀錄"]);
  expect(seal?.seal.sealedAt).toBe(SEALED_AT);
  const digest = marked.sealed.record.ledger[0]?.seal ?? "";
  expect(seal?.code.replaceAll("-", "")).toBe(digest.slice(0, 16).toUpperCase());
});

test.each<[string, (workbook: WorkbookSnapshot) => WorkbookSnapshot, EarlierSeal]>([
  ["a changed control sheet", (one) => ({ ...one, sheets: [...one.sheets, WAIVERS] }), "other"],
  ["only the sheets", (one) => ({ ...one, sealXml: null }), "same"],
  ["only the part", (one) => without(without(one, "檢核摘要"), "檢核紀錄"), "same"],
  [
    "a part that says nothing, and no cover",
    (one) => ({ ...without(one, "檢核摘要"), sealXml: "<seal/>" }),
    "unreadable",
  ],
])("of %s", async (_, change, earlier) => {
  await expect(standingOf(change(marked.workbook))).resolves.toMatchObject({ earlier });
});

test("another date of the check is another check, and tells what is new since the seal", async () => {
  const standing = await standingOf(marked.workbook, "2026-11-23");
  const findings = marked.sealed.record.findings.length;
  expect([standing.earlier, standing.trend?.sealedAt]).toEqual(["other", SEALED_AT]);
  expect(standing.trend?.persisting).toHaveLength(findings);
  expect([standing.trend?.added, standing.trend?.resolved]).toEqual([[], []]);
});

test("lines of 豁免清單 are counted below its titles", async () => {
  const { waivers } = await standingOf(workbookOf([WAIVERS]));
  expect(waivers).toBe(1);
});

test("of a set of files nothing is said that only the workbook alone could tell", async () => {
  const { earlier, trend } = sealStanding(marked.workbook, null, await loadCatalog());
  expect([earlier, trend]).toEqual(["other", null]);
});

test("the cover alone tells the seal; another sheet tells none", () => {
  const [cover] = marked.workbook.sheets.filter(({ name }) => name === "檢核摘要");
  expect(cover && sealOnSheet(cover)?.seal).toEqual(marked.sealed.record.seal);
  expect(sealOnSheet(sheetOf("檢核摘要", { 1: ["無"] }))).toBeNull();
});
