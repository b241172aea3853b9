import { examine } from "../../src/core/check";
import { fromIso } from "../../src/core/dates/calendar";
import type { Catalog } from "../../src/core/model/catalog";
import type { WorkbookSnapshot } from "../../src/core/model/snapshot";
import type { Template } from "../../src/core/model/template";
import { judge } from "../../src/core/rules/judge";
import { cellText } from "../support/cellText";
import { EditableSheet, type EditRow } from "../support/mutation/editableSheet";

const AS_OF = fromIso("2026-11-22");

/** Milliseconds with one form that long, the others as in the sample. */
interface LongForm {
  readonly form: string;
  /** Reading, judging and reporting. */
  readonly check: number;
  /** All rules, findings worded. */
  readonly pack: number;
  readonly slowest: { readonly rule: string; readonly ms: number };
}

/** Prints the slowest rule and pack with so many rows in any one form. */
export async function benchLongForms(
  sample: WorkbookSnapshot,
  catalog: Catalog,
  rows: number,
): Promise<void> {
  const measured: LongForm[] = [];
  for (const template of catalog.templates)
    measured.push(await measure(lengthened(sample, template, rows), template.form, catalog));
  const worst = (of: (entry: LongForm) => number) =>
    measured.reduce((a, b) => (of(b) > of(a) ? b : a));
  const rule = worst(({ slowest }) => slowest.ms);
  const pack = worst((entry) => entry.pack);
  const whole = worst((entry) => entry.check);
  console.log(`\n${rows} rows in any one of ${measured.length} forms`);
  console.log(
    `slowest rule ${rule.slowest.rule} with ${rule.form}: ${rule.slowest.ms.toFixed(0)} ms (aim ≤ 1000)`,
  );
  console.log(`slowest pack with ${pack.form}: ${pack.pack.toFixed(0)} ms (aim ≤ 5000)`);
  console.log(`slowest check with ${whole.form}: ${whole.check.toFixed(0)} ms`);
}

/** Prints how long a check of the sample takes once the program is warm; reading the file is not in it. */
export async function benchSample(sample: WorkbookSnapshot, catalog: Catalog): Promise<void> {
  const times: number[] = [];
  for (let n = 0; n < 40; n++) {
    const start = performance.now();
    await examine({ snapshots: [sample], asOf: AS_OF }, catalog);
    times.push(performance.now() - start);
  }
  const warm = times.slice(10).sort((a, b) => a - b);
  const [least = 0, median = 0] = [warm[0], warm[15]];
  console.log(`\nsample warm, median of 30 checks: ${median.toFixed(0)} ms (aim ≤ 60)`);
  console.log(`least of them, where others use the machine too: ${least.toFixed(0)} ms`);
}

async function measure(
  workbook: WorkbookSnapshot,
  form: string,
  catalog: Catalog,
): Promise<LongForm> {
  const start = performance.now();
  const { tables, settings } = await examine({ snapshots: [workbook], asOf: AS_OF }, catalog);
  const check = performance.now() - start;
  const again = performance.now();
  await judge(catalog, tables, settings);
  const pack = performance.now() - again;
  let slowest = { rule: "", ms: 0 };
  for (const rule of catalog.rules) {
    const from = performance.now();
    await judge({ ...catalog, rules: [rule] }, tables, settings);
    const ms = performance.now() - from;
    if (ms > slowest.ms) slowest = { rule: rule.id, ms };
  }
  return { form, check, pack, slowest };
}

/** The sample with the rows of one form repeated under other keys. */
function lengthened(sample: WorkbookSnapshot, template: Template, rows: number): WorkbookSnapshot {
  const sheets = sample.sheets.map((snapshot) => {
    if (snapshot.name !== template.sheetName) return snapshot;
    const sheet = new EditableSheet(snapshot, template);
    const key = sheet.column(template.primaryKey.at(-1) ?? "");
    const { grid } = sheet;
    sheet.grid = Array.from({ length: rows }, (_, n) => {
      const row = grid[n % grid.length] ?? [];
      const copy = Math.floor(n / grid.length);
      return copy === 0 ? row : withKey(row, key, copy);
    });
    return sheet.toSnapshot();
  });
  return { ...sample, sheets };
}

function withKey(row: EditRow, key: number, copy: number): EditRow {
  const cell = row[key];
  if (!cell) return row;
  const { value } = cell;
  const other = typeof value === "number" ? value + copy * 1000 : `${cellText(value)}${copy}`;
  return row.map((kept, n) => (n === key ? { ...cell, value: other } : kept));
}
