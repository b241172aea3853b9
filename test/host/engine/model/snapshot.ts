import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/**
 * Everything a saved file would hold, as plain data, to compare a workbook before and after.
 * Where the person is (active sheet, selection) is left out: going to a cell changes no file content.
 */
export function snapshotOf(workbook: Workbook): unknown {
  const { sheets, names, customXmlParts, settings, isStructureProtected, is1904 } = workbook;
  return structured({
    sheets: sheets.map(sheetSnapshot),
    names,
    customXmlParts,
    settings: [...settings],
    isStructureProtected,
    is1904,
  });
}

/** Cells that were touched and are empty and plain again count as never touched. */
function sheetSnapshot(sheet: Sheet): unknown {
  const cells = [...sheet.entries()].filter(
    ([, , cell]) =>
      cell.value !== "" ||
      cell.formula !== null ||
      cell.numberFormat !== "General" ||
      Object.keys(cell.format).length > 0,
  );
  cells.sort(([row, column], [otherRow, otherColumn]) => row - otherRow || column - otherColumn);
  return {
    ...sheet,
    cells,
    rows: [...sheet.rows].sort(([one], [other]) => one - other),
    columns: [...sheet.columns].sort(([one], [other]) => one - other),
    customProperties: [...sheet.customProperties],
  };
}

const structured = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
