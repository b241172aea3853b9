import { loadCatalog } from "../../src/catalog";
import { address } from "../../src/core/cells/address";
import { normaliseText } from "../../src/core/cells/text";
import { check } from "../../src/core/check";
import { fromIso } from "../../src/core/dates/calendar";
import type { Catalog } from "../../src/core/model/catalog";
import type { Finding } from "../../src/core/model/finding";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/core/model/snapshot";
import type { Template } from "../../src/core/model/template";
import { cellText } from "../support/cellText";
import { applyEdits, type Edit } from "../support/mutation/applyEdits";
import { sampleWorkbook } from "../support/sampleWorkbook";
import { FormSheet } from "../support/snapshotOf";
import type { RowData } from "../support/tableOf";
import observedRules from "./observedRules.json";

// Workbooks are built and read for real; a busy machine takes its time.
jest.setTimeout(60_000);

type ControlSheets = Readonly<Record<string, readonly RowData[]>>;

/** What is done to the sample, the one finding it gives, and what is done instead that gives none. */
interface ObservedCase {
  readonly rule: string;
  readonly severity: string;
  readonly edits: readonly Edit[];
  readonly control?: ControlSheets;
  /** Where the finding is: a cell by row key and column, or by its text. */
  readonly cell?: { readonly form: string; readonly row: string; readonly field: string };
  readonly text?: readonly [form: string, text: string];
  /** Rules that the same edit breaks as well. */
  readonly besides?: readonly string[];
  readonly sound: readonly Edit[];
  readonly soundControl?: ControlSheets;
}

const CASES = observedRules as readonly unknown[] as readonly ObservedCase[];

let catalog: Catalog;
let sample: WorkbookSnapshot;
let known: ReadonlySet<string>;
beforeAll(async () => {
  catalog = await loadCatalog();
  sample = await sampleWorkbook();
  known = new Set((await findingsIn(sample)).map(({ id }) => id));
});

async function findingsIn(workbook: WorkbookSnapshot): Promise<readonly Finding[]> {
  return (await check({ snapshots: [workbook], asOf: fromIso("2026-11-22") }, catalog)).findings;
}

async function newFindings(workbook: WorkbookSnapshot): Promise<readonly Finding[]> {
  return (await findingsIn(workbook)).filter(({ id }) => !known.has(id));
}

function edited(edits: readonly Edit[], control: ControlSheets = {}): WorkbookSnapshot {
  const workbook = applyEdits(sample, catalog.templates, edits);
  const made = Object.entries(control).map(([form, rows]) =>
    new FormSheet(templateOf(catalog.controlTemplates, form), rows).build(),
  );
  const names = new Set(made.map(({ name }) => name));
  return {
    ...workbook,
    sheets: [...workbook.sheets.filter(({ name }) => !names.has(name)), ...made],
  };
}

function templateOf(templates: readonly Template[], form: string): Template {
  const template = templates.find((candidate) => candidate.form === form);
  if (!template) throw new Error(`no form ${form}`);
  return template;
}

/** The address an expectation means, looked up in the workbook itself. */
function addressOf({ cell, text }: ObservedCase, { sheets }: WorkbookSnapshot): string | null {
  const form = cell?.form ?? text?.[0];
  if (form === undefined) return null;
  const template = templateOf(catalog.templates, form);
  const sheet = sheets.find(({ name }) => name === template.sheetName) as SheetSnapshot;
  if (text) return addressesOf(sheet, text[1])[0] ?? "";
  const titleOf = (key: string) =>
    addressesOf(sheet, template.columns.find((column) => column.key === key)?.title ?? "").at(-1);
  const lettersOf = (key: string) => (titleOf(key) ?? "").replace(/\d+$/u, "");
  const keys = template.primaryKey.map(lettersOf);
  const row = [...sheet.rows]
    .reverse()
    .find(
      ({ row: number }) =>
        keys.map((letters) => textAt(sheet, `${letters}${number}`)).join("|") === cell?.row,
    );
  return `${lettersOf(cell?.field ?? "")}${row?.row ?? ""}`;
}

function addressesOf({ rows }: SheetSnapshot, text: string): readonly string[] {
  return rows.flatMap(({ row, values }) =>
    values.flatMap((value, n) =>
      normaliseText(cellText(value)) === normaliseText(text) ? [address(row, n + 1)] : [],
    ),
  );
}

function textAt({ rows }: SheetSnapshot, cell: string): string {
  const row = rows.find(
    ({ row: number }) =>
      cell.endsWith(String(number)) && Number(/\d+$/u.exec(cell)?.[0]) === number,
  );
  const at = row?.values.findIndex((_, n) => address(row.row, n + 1) === cell) ?? -1;
  return cellText(row?.values[at]);
}

test("every rule about cells, sheets and settings has a case", () => {
  const ids = catalog.rules.map(({ id }) => id).filter((id) => /^[TSPMW]-/u.test(id));
  expect(CASES.map(({ rule }) => rule).sort()).toEqual(ids.sort());
});

test.each(CASES.map((entry) => [entry.rule, entry] as const))(
  "%s: exactly one finding where it is broken",
  async (rule, entry) => {
    const workbook = edited(entry.edits, entry.control);
    const found = await newFindings(workbook);
    const others = new Set(found.flatMap((finding) => (finding.rule === rule ? [] : finding.rule)));
    expect([...others].sort()).toEqual([...(entry.besides ?? [])].sort());
    const own = found.filter((finding) => finding.rule === rule);
    expect(own.map(({ severity }) => severity)).toEqual([entry.severity]);
    const where = addressOf(entry, workbook);
    if (where !== null) expect(own[0]?.cells).toContain(where);
  },
);

test.each(CASES.map((entry) => [entry.rule, entry] as const))(
  "%s: none where it is kept",
  async (rule, { sound, soundControl }) => {
    const found = await newFindings(edited(sound, soundControl));
    expect(found.map((finding) => finding.rule)).toEqual([]);
    const outcomes = (
      await check(
        { snapshots: [edited(sound, soundControl)], asOf: fromIso("2026-11-22") },
        catalog,
      )
    ).rules;
    expect(outcomes.find((outcome) => outcome.rule === rule)?.outcome).not.toBe("couldNotRun");
  },
);

test("a blank 填表日期 says nothing about the other dates of the form", async () => {
  const blank = { op: "set", form: "3-12-03", row: "header", field: "filledDate", value: null };
  const found = await newFindings(edited([blank]));
  expect(found.map(({ rule, field }) => [rule, field])).toEqual([["T-REQ", "header.filledDate"]]);
});
