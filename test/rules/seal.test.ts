import { readFile } from "node:fs/promises";
import path from "node:path";
import { read, write } from "@e965/xlsx";
import fc from "fast-check";
import { readWorkbook } from "../../src/adapters/xlsx/readWorkbook";
import { loadCatalog } from "../../src/catalog";
import { examine, type Examination } from "../../src/core/check";
import { address } from "../../src/core/cells/address";
import { fromIso } from "../../src/core/dates/calendar";
import type { Catalog } from "../../src/core/model/catalog";
import type { SealRecord } from "../../src/core/model/seal";
import type {
  RawValue,
  SheetSnapshot,
  SnapshotRow,
  WorkbookSnapshot,
} from "../../src/core/model/snapshot";
import { contentDifferences } from "../../src/core/seal/compare/contentDifferences";
import type { Difference, Verification } from "../../src/core/model/verification";
import { sealedSheets } from "../../src/core/seal/content/sealedSheets";
import { sealedValue } from "../../src/core/seal/content/sealedValue";
import { readSealXml, sealXml } from "../../src/core/seal/part/sealPart";
import { verify } from "../../src/core/seal/verify";
import { markInMemory, SEALED_AT, verifyInMemory, type Marked } from "../support/handOver";
import { applyEdits } from "../support/mutation/applyEdits";
import { sampleWorkbook } from "../support/sampleWorkbook";
import { DATE_FORMAT, Raw, sheetOf } from "../support/snapshotOf";

// Whole workbooks are checked for real; a busy machine takes its time.
jest.setTimeout(120_000);

const SAVED = path.join(__dirname, "../fixtures/sample-saved-by-libreoffice.xlsx");
const ASSETS = "3-02-01 資訊資產清冊";

let catalog: Catalog;
let sample: WorkbookSnapshot;
let examined: Examination;
let marked: Marked;

beforeAll(async () => {
  catalog = await loadCatalog();
  sample = await sampleWorkbook();
  examined = await examine({ snapshots: [sample], asOf: fromIso("2026-11-22") }, catalog);
  marked = await markInMemory(sample);
});

/** Compares with the seal; the check itself is not performed again, which is what takes the time. */
async function compared(workbook: WorkbookSnapshot): Promise<readonly Difference[]> {
  const result = await verify(workbook, catalog, () => Promise.resolve(examined));
  return differencesOf(result);
}

function differencesOf(result: Verification): readonly Difference[] {
  return "differences" in result ? result.differences : [];
}

function withSheet(
  workbook: WorkbookSnapshot,
  name: string,
  change: (sheet: SheetSnapshot) => SheetSnapshot,
): WorkbookSnapshot {
  const sheets = workbook.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet));
  return { ...workbook, sheets };
}

function withCell(
  sheet: SheetSnapshot,
  at: { readonly row: number; readonly column: number },
  value: RawValue,
): SheetSnapshot {
  const rows = sheet.rows.map((row) => {
    if (row.row !== at.row) return row;
    const values = [...row.values];
    while (values.length < at.column) values.push(null);
    values[at.column - 1] = value;
    return { ...row, values };
  });
  return { ...sheet, rows };
}

function withRecord(workbook: WorkbookSnapshot, change: (record: SealRecord) => SealRecord) {
  const part = readSealXml(workbook.sealXml ?? "");
  return { ...workbook, sealXml: sealXml({ ...part, record: change(part.record) }) };
}

describe("a workbook as it was sealed", () => {
  it("is consistent, with the part and without", async () => {
    expect(await verifyInMemory(marked.workbook)).toMatchObject({
      state: "consistent",
      source: "both",
      otherEngine: null,
      differences: [],
    });
    expect(await verifyInMemory({ ...marked.workbook, sealXml: null })).toMatchObject({
      state: "consistent",
      source: "text",
    });
  });

  it("marked once more is the same, whatever the time", async () => {
    const again = await markInMemory(marked.workbook, "2027-01-01T00:00:00+08:00");
    expect(again.sealed.earlier).toBe("same");
    expect(again.checked).toEqual(marked.checked);
  });

  it("stays consistent in other tab order, with other widths, flags and a file of another name", async () => {
    const moved = {
      ...marked.workbook,
      file: "y.xlsx",
      sheets: [...marked.workbook.sheets].reverse(),
    };
    expect(await compared(moved)).toEqual([]);
  });

  it("keeps the parameters and the edition it was sealed with", async () => {
    const wishes = { edition: "110", params: { inventoryMonths: 1 } } as const;
    const other = await markInMemory(sample, SEALED_AT, wishes);
    expect(await verifyInMemory(other.workbook)).toMatchObject({ state: "consistent" });
  });
});

test("the content is the same when LibreOffice or another library has saved the file", async () => {
  const bytes = new Uint8Array(await readFile(SAVED));
  const contentOf = async (snapshot: WorkbookSnapshot) => {
    const { tables } = await examine(
      { snapshots: [snapshot], asOf: fromIso("2026-11-22") },
      catalog,
    );
    return sealedSheets({ snapshot, tables, catalog }).sheets.map(({ form, rows }) => [
      form,
      rows.map(({ cells }) => cells),
    ]);
  };
  const ours = await contentOf(sample);
  expect(await contentOf(readWorkbook(bytes, "x.xlsx"))).toEqual(ours);
  const book = read(bytes, { cellStyles: true, cellNF: true });
  const again = new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
  expect(await contentOf(readWorkbook(again, "x.xlsx"))).toEqual(ours);
});

test("each of 2,000 random edits of a cell is found: its field with the part, its sheet without", () => {
  const { content, record } = readSealXml(marked.sealed.xml);
  const names = new Map(content.sheets.map(({ form, sheet }) => [sheet, form]));
  const sheets = sample.sheets.filter(({ name }) => names.has(name));
  const value = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 8 }),
    fc.integer({ min: -5, max: 60_000 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
    fc.constant({ error: "#REF!" }),
  );
  const edit = fc.record({
    sheet: fc.constantFrom(...sheets),
    row: fc.nat(),
    column: fc.integer({ min: 1, max: 60 }),
    value,
  });
  let found = 0;
  fc.assert(
    fc.property(edit, ({ sheet, row, column, value: typed }) => {
      const at = { row: sheet.rows[row % sheet.rows.length]?.row ?? 1, column };
      const before = sheet.rows.find(({ row: number }) => number === at.row);
      const now = withCell(sheet, at, typed);
      const format = before?.formats[column - 1];
      const kept = sealedValue(before?.values[column - 1] ?? null, format, false);
      const isSame = JSON.stringify(kept) === JSON.stringify(sealedValue(typed, format, false));
      const { tables } = examined;
      const edited = sealedSheets({
        snapshot: { ...sample, sheets: [now] },
        tables,
        catalog,
      });
      const seal = {
        ...record.seal,
        sheets: record.seal.sheets.filter((one) => one.sheet === sheet.name),
      };
      const differences = contentDifferences(seal, content, edited);
      const unnamed = contentDifferences(seal, null, edited);
      if (isSame) return void expect([...differences, ...unnamed]).toEqual([]);
      found++;
      expect(unnamed).toMatchObject([{ what: "sheetChanged", sheet: sheet.name }]);
      const places = differences.map(({ cell, row: number }) => cell ?? `row ${number}`);
      // A row that lost its only cell is gone as a row.
      expect([address(at.row, column), `row ${at.row}`]).toEqual(
        expect.arrayContaining(places.slice(0, 1)),
      );
      expect(differences.every(({ sheet: name }) => name === sheet.name)).toBe(true);
    }),
    { numRuns: 2_000, seed: 20_261_122 },
  );
  expect(found).toBeGreaterThan(1_500);
});

describe("what was done to the workbook is named", () => {
  it("a value changed, and what that changes in the result", async () => {
    const edits = [{ op: "set", form: "3-02-01", row: "SW-004", field: "owner", value: null }];
    const edited = applyEdits(marked.workbook, catalog.templates, edits);
    const differences = differencesOf(await verifyInMemory(edited));
    expect(differences).toContainEqual(
      expect.objectContaining({
        what: "cell",
        sheet: ASSETS,
        rowKey: "SW-004",
        now: null,
      }),
    );
    expect(differences.map(({ what }) => what)).toEqual(
      expect.arrayContaining(["cell", "count", "findingAdded"]),
    );
  });

  it("a row deleted", async () => {
    const edits = [{ op: "deleteRow", form: "3-02-01", row: "SW-004" }];
    const edited = applyEdits(marked.workbook, catalog.templates, edits);
    expect(await compared(edited)).toMatchObject([
      { what: "rowRemoved", sheet: ASSETS, rowKey: "SW-004" },
    ]);
  });

  it("two sheets that took each other's place", async () => {
    const names = marked.workbook.sheets.map(({ name }) => name);
    const [first, second] = names.filter((name) => name.startsWith("3-03-0"));
    const at = (name = "") => marked.workbook.sheets.find((sheet) => sheet.name === name);
    const swapped = marked.workbook.sheets.map((sheet) => {
      if (sheet.name === first) return { ...(at(second) ?? sheet), name: first };
      if (sheet.name === second) return { ...(at(first) ?? sheet), name: second };
      return sheet;
    });
    const found = await compared({ ...marked.workbook, sheets: swapped });
    expect(new Set(found.map(({ sheet }) => sheet))).toEqual(new Set([first, second]));
    const unnamed = await compared({ ...marked.workbook, sheets: swapped, sealXml: null });
    expect(unnamed.map(({ what, sheet }) => [what, sheet])).toEqual([
      ["sheetChanged", first],
      ["sheetChanged", second],
    ]);
  });

  it("a sheet that is gone", async () => {
    const edited = applyEdits(marked.workbook, catalog.templates, [
      { op: "deleteSheet", form: "3-02-01" },
    ]);
    expect(differencesOf(await verifyInMemory(edited))).toContainEqual(
      expect.objectContaining({ what: "sheetRemoved", sheet: ASSETS }),
    );
  });

  it("a list of waivers added, and a line of it changed", async () => {
    const [approved, ends] = [new Raw(46_327, DATE_FORMAT), new Raw(46_400, DATE_FORMAT)];
    const waivers = (reason: string) =>
      sheetOf("豁免清單", {
        4: ["規則編號", "表單", "列識別", "欄位", "理由", "核准人", "核准日期", "到期日"],
        5: ["3-02-01/R03", "3-02-01", "SW-005", "盤點日期", reason, "王", approved, ends],
      });
    const withWaivers = (workbook: WorkbookSnapshot, reason: string) => ({
      ...workbook,
      sheets: [...workbook.sheets.filter(({ name }) => name !== "豁免清單"), waivers(reason)],
    });
    const ofWaivers = async (workbook: WorkbookSnapshot) =>
      (await compared(workbook)).filter(({ sheet }) => sheet === "豁免清單");
    expect(await ofWaivers(withWaivers(marked.workbook, "送修"))).toMatchObject([
      { what: "sheetAdded" },
    ]);
    const sealed = (await markInMemory(withWaivers(sample, "送修"))).workbook;
    expect(await verifyInMemory(sealed)).toMatchObject({ state: "consistent" });
    const edited = withWaivers(sealed, "已修復");
    expect(await ofWaivers(edited)).toMatchObject([
      { what: "cell", field: "理由", sealed: "送修", now: "已修復" },
    ]);
    expect(await ofWaivers({ ...edited, sealXml: null })).toMatchObject([{ what: "sheetChanged" }]);
  });
});

describe("what our own sheets say", () => {
  /** Changes the first row of a sheet that begins with this text or number. */
  const edit = (name: string, first: RawValue, column: number, value: RawValue) =>
    withSheet(marked.workbook, name, (sheet) => {
      const row = sheet.rows.find(({ values }) => values[0] === first)?.row ?? 0;
      expect(row).toBeGreaterThan(0);
      return withCell(sheet, { row, column }, value);
    });
  const withRows = (name: string, change: (rows: readonly SnapshotRow[]) => SnapshotRow[]) =>
    withSheet(marked.workbook, name, (sheet) => ({ ...sheet, rows: change(sheet.rows) }));
  /** The three advices of the sample in another order, each in the place of another. */
  const sorted = (rows: readonly SnapshotRow[]) => {
    const [first, second, third] = rows.slice(-3);
    const moved = [third, first, second].map((row, n) => ({ ...row!, row: rows.at(n - 3)!.row }));
    return [...rows.slice(0, -3), ...moved];
  };

  it.each<[string, () => WorkbookSnapshot, Partial<Difference>]>([
    [
      "a finding's message",
      () => edit("檢核結果", 2, 13, "已改善"),
      { what: "cell", sheet: "檢核結果", row: 6, field: "說明", cell: "M6", now: "已改善" },
    ],
    [
      "a finding that is gone",
      () => withRows("檢核結果", (rows) => rows.filter(({ values }) => values[0] !== 2)),
      { what: "rowRemoved", sheet: "檢核結果", row: 6 },
    ],
    [
      "a finding that was made up",
      () => withRows("檢核結果", (rows) => [...rows, { row: 9, values: [4, "缺失"], formats: [] }]),
      { what: "rowAdded", sheet: "檢核結果", row: 9, now: "4、缺失" },
    ],
    [
      "a count on the cover",
      () => edit("檢核摘要", "建議", 2, 0),
      { what: "cell", sheet: "檢核摘要", field: "建議", sealed: "3", now: "0" },
    ],
    [
      "the outcome of a rule",
      () => edit("檢核摘要", "T-REQ", 3, "不適用"),
      { what: "cell", sheet: "檢核摘要", sealed: "通過", now: "不適用" },
    ],
    [
      "a line below the seal",
      () =>
        withRows("檢核摘要", (rows) => [
          ...rows,
          { row: 9_999, values: ["稽核結論：符合"], formats: [] },
        ]),
      { what: "rowAdded", sheet: "檢核摘要", row: 9_999 },
    ],
    [
      "what is said of the ledger",
      () => edit("檢核紀錄", "檢核紀錄", 1, "稽核紀錄"),
      { what: "cell", sheet: "檢核紀錄", sealed: "檢核紀錄", now: "稽核紀錄" },
    ],
  ])(
    "%s is sealed: the cell is named with the part, the sheet without",
    async (_, edited, told) => {
      const workbook = edited();
      expect(await compared(workbook)).toMatchObject([told]);
      expect(await compared({ ...workbook, sealXml: null })).toMatchObject([
        { what: "sheetChanged", sheet: told.sheet },
      ]);
    },
  );

  it("stays sealed when findings are sorted and people sign", async () => {
    expect(await compared(withRows("檢核結果", sorted))).toEqual([]);
    const name = edit("檢核摘要", "承辦人", 2, "王小明");
    const row = name.sheets.find((sheet) => sheet.name === "檢核摘要")?.rows ?? [];
    expect(row.some(({ values }) => values[1] === "王小明")).toBe(true);
    expect(await compared(name)).toEqual([]);
    const date = edit("檢核摘要", "資通安全長", 6, 46_350);
    expect(await compared(date)).toEqual([]);
  });

  it("is named though findings were sorted", async () => {
    const edited = withSheet(withRows("檢核結果", sorted), "檢核結果", (sheet) =>
      withCell(sheet, { row: 5, column: 2 }, "豁免"),
    );
    expect(await compared(edited)).toMatchObject([
      { what: "cell", row: 5, field: "等級", sealed: "建議", now: "豁免" },
    ]);
  });
});

describe("the ledger and the copies of the seal", () => {
  const ledgerRow = (sheet: SheetSnapshot) => sheet.rows.at(-1)?.row ?? 0;

  it.each([
    ["the time", 2, "2026-11-21T14:02:00+08:00"],
    ["a count", 4, "9"],
    ["a digest", 9, "0"],
    ["a word beside", 12, "x"],
  ])("%s changed in 檢核紀錄 is found, with the part and without", async (_, column, value) => {
    const edited = withSheet(marked.workbook, "檢核紀錄", (sheet) =>
      withCell(sheet, { row: ledgerRow(sheet), column }, value),
    );
    expect((await compared(edited)).map(({ what }) => what)).toContain("ledger");
    const alone = await compared({ ...edited, sealXml: null });
    expect(alone.map(({ what }) => what)).toContain("ledger");
  });

  it("a ledger changed in the part is found", async () => {
    const edited = withRecord(marked.workbook, (record) => ({
      ...record,
      ledger: record.ledger.map((line) => ({ ...line, counts: { ...line.counts, gap: 5 } })),
    }));
    expect((await compared(edited)).map(({ what }) => what)).toContain("ledger");
  });

  it("our sheets that are gone are missed", async () => {
    const ours = ["檢核摘要", "檢核紀錄"];
    const sheets = marked.workbook.sheets.filter(({ name }) => !ours.includes(name));
    expect(await compared({ ...marked.workbook, sheets })).toMatchObject([
      { what: "sheetRemoved", sheet: "檢核摘要" },
      { what: "sheetRemoved", sheet: "檢核紀錄" },
    ]);
  });

  it("a seal on 檢核摘要 that cannot be read is missed", async () => {
    const edited = withSheet(marked.workbook, "檢核摘要", (sheet) => {
      const at = sheet.rows.findIndex(({ values }) => values[0] === "封緘內容");
      return { ...sheet, rows: sheet.rows.slice(0, at) };
    });
    expect((await compared(edited)).map(({ what }) => what)).toContain("resultSheet");
  });

  it("copies that do not agree are named by their label", async () => {
    const edited = withRecord(marked.workbook, (record) => ({
      ...record,
      seal: { ...record.seal, sealedAt: "2026-11-21T14:02:00+08:00" },
    }));
    expect(await compared(edited)).toContainEqual(
      expect.objectContaining({ what: "copies", field: "封緘時間" }),
    );
  });

  it("content that is not what the seal says is damaged, even where the sheets were changed to it", async () => {
    const part = readSealXml(marked.workbook.sealXml ?? "");
    const [first, ...others] = part.content.sheets;
    const content = { ...part.content, sheets: [{ ...first!, rows: [] }, ...others] };
    const edited = { ...marked.workbook, sealXml: sealXml({ ...part, content }) };
    expect(await compared(edited)).toMatchObject([{ what: "partDamaged" }]);
  });

  it("a part that cannot be read is said to be damaged, and the text answers", async () => {
    const broken = { ...marked.workbook, sealXml: "<seal/>" };
    const result = await verify(broken, catalog, () => Promise.resolve(examined));
    expect(result).toMatchObject({ state: "differences", source: "text" });
    expect(differencesOf(result)).toMatchObject([{ what: "partDamaged" }]);
  });

  it("says when nothing of a seal can be read, and when there never was one", async () => {
    const none = () => Promise.reject(new Error("not asked for"));
    expect(await verify(sample, catalog, none)).toEqual({ state: "notSealed" });
    expect(await verify({ ...sample, sealXml: "<seal/>" }, catalog, none)).toEqual({
      state: "damaged",
    });
  });
});

test("another pack of rules is said, and the content compared all the same", async () => {
  const { report } = examined;
  const other = {
    ...examined,
    report: { ...report, pack: { ...report.pack, sha256: "0" }, findings: [] },
  };
  const edited = applyEdits(marked.workbook, catalog.templates, [
    { op: "deleteRow", form: "3-02-01", row: "SW-004" },
  ]);
  const result = await verify(edited, catalog, () => Promise.resolve(other));
  expect(differencesOf(result).map(({ what }) => what)).toEqual(["rowRemoved", "pack"]);
});

test("a check sealed after changes has its own line, and tells what is new and what was resolved", async () => {
  const edits = [{ op: "set", form: "3-02-01", row: "SW-004", field: "owner", value: null }];
  const worse = await markInMemory(
    applyEdits(marked.workbook, catalog.templates, edits),
    "2026-11-23T09:00:00+08:00",
  );
  expect(worse.sealed.record.ledger.map(({ number }) => number)).toEqual([1, 2]);
  expect(worse.sealed.trend?.added.length).toBeGreaterThan(0);
  expect(worse.sealed.trend?.resolved).toEqual([]);
  expect(await verifyInMemory(worse.workbook)).toMatchObject({ state: "consistent" });
  const added = withRecord(worse.workbook, (record) => ({
    ...record,
    before: record.before && { ...record.before, findings: [] },
  }));
  expect(await verifyInMemory(added)).toMatchObject({ differences: [{ what: "partDamaged" }] });
  const resolved = withRecord(worse.workbook, (record) => ({
    ...record,
    findings: record.findings.map((finding) => ({ ...finding, place: "3-02-01" })),
  }));
  expect(await verifyInMemory(resolved)).toMatchObject({ differences: [{ what: "partDamaged" }] });
  const again = await markInMemory(worse.workbook, "2026-11-24T09:00:00+08:00");
  expect(again.checked).toEqual(worse.checked);
});
