import { read, utils, type CellObject, type WorkSheet } from "@e965/xlsx";
import type { RawValue, SheetSnapshot, WorkbookSnapshot } from "../../../src/core/model/snapshot";

/** What two readers of a workbook have to agree on, cell by cell. */
interface ComparableSheet {
  readonly name: string;
  readonly visibility: string;
  /** Value and number format by address; cells that hold nothing, or "", are left out. */
  readonly cells: Readonly<Record<string, readonly [RawValue, string | null]>>;
  readonly formulas: readonly string[];
  readonly merges: readonly string[];
  /** As far as anything stands. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

export interface ComparableWorkbook {
  readonly date1904: boolean;
  readonly sheets: readonly ComparableSheet[];
}

const VISIBILITY = ["visible", "hidden", "veryHidden"];

/** The workbook as a library by other hands reads it. */
export function oracleReading(bytes: Uint8Array): ComparableWorkbook {
  const workbook = read(bytes, {
    type: "array",
    cellNF: true,
    cellStyles: true,
    sheetStubs: false,
  });
  const sheets = workbook.SheetNames.map((name, index): ComparableSheet => {
    const sheet = workbook.Sheets[name] ?? {};
    const cells = Object.entries(sheet).filter(([key]) => !key.startsWith("!")) as [
      string,
      CellObject,
    ][];
    const ends = cells.map(([key]) => utils.decode_cell(key));
    return {
      name,
      visibility: VISIBILITY[workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? "",
      cells: Object.fromEntries(
        cells.flatMap(([key, cell]) => ((cell.v ?? "") === "" ? [] : [[key, oracleCell(cell)]])),
      ),
      formulas: cells.flatMap(([key, cell]) => (cell.f === undefined ? [] : [key])).sort(),
      merges: (sheet["!merges"] ?? []).map((range) => utils.encode_range(range)).sort(),
      hiddenRows: hiddenIn(sheet["!rows"], Math.max(...ends.map(({ r }) => r))),
      hiddenColumns: hiddenIn(sheet["!cols"], Math.max(...ends.map(({ c }) => c))),
    };
  });
  return { date1904: workbook.Workbook?.WBProps?.date1904 ?? false, sheets };
}

function oracleCell(cell: CellObject): [RawValue, string | null] {
  if (cell.t === "e") return [{ error: cell.w ?? "" }, null];
  if (cell.t !== "n") return [cell.v as RawValue, null];
  const format = cell.z === undefined || cell.z === "General" ? null : String(cell.z);
  return [cell.v as number, format];
}

function hiddenIn(list: WorkSheet["!rows"] | WorkSheet["!cols"], last: number): number[] {
  const isHidden = (list ?? []).map((entry, index) => index <= last && entry?.hidden === true);
  return isHidden.flatMap((hidden, index) => (hidden ? [index + 1] : []));
}

/** Our snapshot in the same terms. */
export function comparable({ date1904, sheets }: WorkbookSnapshot): ComparableWorkbook {
  return { date1904, sheets: sheets.map(comparableSheet) };
}

function comparableSheet(sheet: SheetSnapshot): ComparableSheet {
  const cells = sheet.rows.flatMap(({ row, values, formats }) =>
    values.flatMap((value, index) => {
      if (value === null || value === "") return [];
      const key = utils.encode_cell({ r: row - 1, c: index });
      return [[key, [value, formats[index] ?? null]] as const];
    }),
  );
  const rangeOf = ({ top, left, bottom, right }: SheetSnapshot["merges"][number]) =>
    utils.encode_range({ s: { r: top - 1, c: left - 1 }, e: { r: bottom - 1, c: right - 1 } });
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells: Object.fromEntries(cells),
    formulas: [...sheet.formulas.keys()].sort(),
    merges: sheet.merges.map(rangeOf).sort(),
    hiddenRows: [...sheet.hiddenRows],
    hiddenColumns: [...sheet.hiddenColumns],
  };
}
