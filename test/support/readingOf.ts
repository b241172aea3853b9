import type { FormulaCell, SheetSnapshot } from "../../src/core/model/snapshot";
import type { Observation, Tables } from "../../src/core/model/table";
import type { Column, HeaderField, Template } from "../../src/core/model/template";
import { toIso } from "../../src/core/dates/calendar";
import { CalendarDate, Mark, type Cell } from "../../src/core/model/value";
import type { ReadingSettings } from "../../src/core/tables/readingSettings";
import { readTables } from "../../src/core/tables/readTables";
import { templateOf } from "./catalogOf";
import { readingSettingsOf } from "./readingSettingsOf";
import { FormSheet, workbookOf } from "./snapshotOf";
import type { RowData } from "./tableOf";

/** Reads one file with these sheets. */
export function readSheets(
  sheets: readonly SheetSnapshot[],
  templates: readonly Template[],
  settings: Partial<ReadingSettings> = {},
): Tables {
  return readTables([workbookOf(sheets)], templates, readingSettingsOf(settings));
}

/** Observations of one question. */
export function seen(tables: Tables, question: Observation["question"]): readonly Observation[] {
  return tables.observations.filter((observation) => observation.question === question);
}

/** Questions about which something was observed, in order, each once. */
export function questionsSeen(tables: Tables): readonly string[] {
  return [...new Set(tables.observations.map(({ question }) => question))].sort();
}

/** How many cells or sheets conformed. */
export function conformed(tables: Tables, question: Observation["question"]): number {
  return tables.conforming
    .filter((entry) => entry.question === question)
    .reduce((sum, entry) => sum + entry.count, 0);
}

/** A cell in a form that tests can compare: dates as ISO, marks by their state. */
export function plain(cell: Cell | undefined): unknown {
  if (cell instanceof Mark) return cell.state;
  return cell instanceof CalendarDate ? toIso(cell) : cell;
}

/** A key column, the column under test, and one more so that titles are recognised. */
const KEY: Partial<Column> = { key: "id", title: "編號", required: true };
const OTHER: Partial<Column> = { key: "other", title: "其他" };

/** What becomes of one content in a column of this kind. */
export interface OneCell {
  readonly cell: unknown;
  /** question → facts of what was observed at the cell or its column */
  readonly notes: Readonly<Record<string, Observation["facts"]>>;
  readonly blocks: boolean;
  readonly tables: Tables;
}

/** Reads a row with this content in a column of this kind. */
export function readOne(
  column: Partial<Column>,
  content: unknown,
  {
    formula,
    settings = {},
    date1904 = false,
  }: { formula?: FormulaCell; settings?: Partial<ReadingSettings>; date1904?: boolean } = {},
): OneCell {
  const template = templateOf("9-01-01", [
    KEY,
    { key: "under", title: "受測欄", ...column },
    OTHER,
  ]);
  const form = new FormSheet(template, [{ id: "A-1", under: content, other: "有" }], {}, date1904);
  const formulas = formula
    ? new Map([[form.cell(form.firstRow, "under"), formula]])
    : new Map<string, FormulaCell>();
  const workbook = workbookOf([form.build({ formulas })], { date1904 });
  const tables = readTables([workbook], [template], readingSettingsOf(settings));
  const noted = tables.observations.filter((observation) => observation.field === "under");
  return {
    cell: plain(tables.forms.get("9-01-01")?.columns.get("under")?.[0]),
    notes: Object.fromEntries(noted.map(({ question, facts }) => [question, facts])),
    blocks: noted.some((observation) => observation.blocks),
    tables,
  };
}

/** A register with a key, a name, a date and a list, as many small tests need. */
export function registerTemplate(
  form = "9-01-01",
  header: readonly Partial<HeaderField>[] = [],
): Template {
  return templateOf(
    form,
    [
      {
        key: "id",
        title: "資產編號",
        required: true,
        unique: true,
        pattern: "^A-\\d{2}$",
        aliases: ["編號"],
        example: "A-01",
      },
      { key: "name", title: "資產名稱", required: true, aliases: ["品名"] },
      { key: "kind", title: "類別", type: "enum", required: true, enum: ["軟體", "硬體"] },
      {
        key: "date",
        title: "盤點日期",
        type: "date",
        required: true,
        dateClass: "event",
        aliases: ["清查日期"],
      },
      { key: "note", title: "備註", tier: "extended" },
    ],
    header,
  );
}

/** Rows … of the register. */
export function registerRows(count: number): readonly RowData[] {
  return Array.from({ length: count }, (_, n) => ({
    id: `A-${String(n + 1).padStart(2, "0")}`,
    name: `資產${n + 1}`,
    kind: "軟體",
    date: "2026-03-20",
  }));
}
