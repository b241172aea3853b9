import { address, columnLetters } from "../../cells/address";
import { quoted, quotedList, readAs } from "../../words/observed";
import type { FormLog } from "../formLog";
import type { RowLayout } from "../layout/rowLayout";
import type { TableArea } from "../layout/tableArea";
import type { SnapshotRow } from "../../model/snapshot";
import type { TitleCell } from "../recognise/titleIndex";
import type { SheetTable } from "../form/sheetTable";

/** Notices what is unusual about the column titles: other words, missing, foreign or blank ones. */
export function noticeTitles({ area, data }: RowLayout, table: SheetTable, log: FormLog): void {
  noticeAliases(area, log);
  noticeMissingColumns(table, log);
  noticeForeignTitles(area, log);
  noticeUntitledColumns(area, data.rows, log);
}

function noticeAliases({ header: { titles }, template }: TableArea, log: FormLog): void {
  const aliased = template.columns.flatMap(({ key, title }) => {
    const cell = titles.aliased.includes(key) ? titles.columns.get(key) : undefined;
    return cell ? [{ cell, mapping: readAs(oneLine(cell.text), title) }] : [];
  });
  if (aliased.length === 0) return log.sheetConforms("sheets.titles", "exact");
  const mapping = aliased.map((entry) => entry.mapping).join("、");
  log.sheet(
    "sheets.titles",
    "aliases",
    { mapping, actual: mapping },
    { cells: aliased.map(({ cell }) => cellOf(cell)) },
  );
}

/** One for each core column, one for all extended ones. */
export function noticeMissingColumns(table: SheetTable, log: FormLog): void {
  const { columns } = table.template;
  const missing = columns.filter(({ key }) => !table.letters.has(key));
  for (const { key, title } of missing.filter(({ tier }) => tier === "core")) {
    const facts = { tier: "core", title, expected: title, missing: quoted(title) };
    log.sheet("sheets.columns", "missing", facts, { field: key });
  }
  const extended = missing.filter(({ tier }) => tier === "extended").map(({ title }) => title);
  if (extended.length > 0) {
    const facts = {
      tier: "extended",
      missing: quotedList(extended),
      expected: extended.join("、"),
      count: extended.length,
    };
    log.sheet("sheets.columns", "missing", facts);
  }
  for (const tier of ["core", "extended"]) {
    const present = columns.filter(
      (column) => column.tier === tier && table.letters.has(column.key),
    ).length;
    log.sheetConforms("sheets.columns", "present", { tier }, present);
  }
}

function noticeForeignTitles({ header: { titles } }: TableArea, log: FormLog): void {
  if (titles.foreign.length === 0) return log.sheetConforms("sheets.foreign", "none");
  const actual = quotedList(titles.foreign.map(({ text }) => oneLine(text)));
  log.sheet(
    "sheets.foreign",
    "present",
    { count: titles.foreign.length, actual },
    { cells: titles.foreign.map(cellOf) },
  );
}

function noticeUntitledColumns(area: TableArea, rows: readonly SnapshotRow[], log: FormLog): void {
  const untitled = untitledColumns(area, rows);
  if (untitled.length === 0) return log.sheetConforms("sheets.untitled", "none");
  for (const column of untitled) {
    const facts = { actual: columnLetters(column), count: 1 };
    log.sheet("sheets.untitled", "present", facts, {
      cells: [address(area.header.bottom, column)],
    });
  }
}

/** Sheet columns that have data but no title. */
function untitledColumns(
  { header, isVoid }: TableArea,
  rows: readonly SnapshotRow[],
): readonly number[] {
  const { titles, listColumns } = header;
  const titled = [...titles.columns.values(), ...titles.foreign].map(({ column }) => column);
  const known = new Set([...titled, ...listColumns]);
  for (const { values } of rows) {
    for (let n = 0; n < values.length; n++)
      if (!known.has(n + 1) && !isVoid(values[n] ?? null)) known.add(n + 1);
  }
  return [...known].slice(new Set([...titled, ...listColumns]).size).sort((a, b) => a - b);
}

function cellOf({ row, column }: TitleCell): string {
  return address(row, column);
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]\s*/gu, "");
}
