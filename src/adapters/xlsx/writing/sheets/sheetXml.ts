import { a1 } from "../../../../core/cells/a1";
import { address } from "../../../../core/cells/address";
import type { DesignedCell, DesignedSheet } from "../../../../core/model/workbookDesign";
import type { Dialect } from "../package/dialect";
import { node, partXml, type XmlNode } from "../package/xmlNode";
import { cellXml } from "./cellXml";
import { pageXml } from "./pageXml";
import { validationsXml } from "./validationsXml";

/** Id by which a sheet names its table. */
export const TABLE_ID = "rId1";

/** A worksheet part with this design. */
export function sheetXml(
  sheet: DesignedSheet,
  dialect: Dialect,
  styleOf: (cell: DesignedCell) => number,
): string {
  const namespaces = { xmlns: dialect.spreadsheet, "xmlns:r": dialect.relationships };
  return partXml(
    node("worksheet", namespaces, [
      node("sheetPr", {}, [node("pageSetUpPr", { fitToPage: 1 })]),
      node("sheetViews", {}, [viewXml(sheet)]),
      node("sheetFormatPr", { defaultRowHeight: 16.5 }),
      ...columnsXml(sheet),
      node("sheetData", {}, rowsXml(sheet, styleOf)),
      ...listXml(
        "mergeCells",
        sheet.merges.map((range) => node("mergeCell", { ref: a1(range) })),
      ),
      ...validationsXml(sheet.validations),
      ...listXml("hyperlinks", sheet.cells.flatMap(linkXml)),
      ...pageXml(sheet.print),
      ...(sheet.table ? [node("tableParts", { count: 1 }, [tableReference()])] : []),
    ]),
  );
}

function tableReference(): XmlNode {
  return node("tablePart", { "r:id": TABLE_ID });
}

function viewXml({ frozen: { rows, columns } }: DesignedSheet): XmlNode {
  const view = { showGridLines: 0, workbookViewId: 0 };
  if (rows === 0 && columns === 0) return node("sheetView", view);
  const pane = columns === 0 ? "bottomLeft" : rows === 0 ? "topRight" : "bottomRight";
  return node("sheetView", view, [
    node("pane", {
      xSplit: columns || undefined,
      ySplit: rows || undefined,
      topLeftCell: address(rows + 1, columns + 1),
      activePane: pane,
      state: "frozen",
    }),
    node("selection", { pane }),
  ]);
}

function columnsXml({ widths, hiddenColumns }: DesignedSheet): readonly XmlNode[] {
  const last = Math.max(widths.length, ...hiddenColumns);
  const columns = Array.from({ length: last }, (_, index) => {
    const place = { min: index + 1, max: index + 1 };
    if (hiddenColumns.includes(index + 1)) return node("col", { ...place, width: 9, hidden: 1 });
    const width = widths[index];
    return width === undefined ? null : node("col", { ...place, width, customWidth: 1 });
  });
  return listXml(
    "cols",
    columns.filter((column) => column !== null),
    false,
  );
}

function rowsXml(
  { cells, heights }: DesignedSheet,
  styleOf: (cell: DesignedCell) => number,
): readonly XmlNode[] {
  const rows = new Map<number, DesignedCell[]>([...heights.keys()].map((row) => [row, []]));
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return [...rows]
    .sort(([one], [other]) => one - other)
    .map(([row, ofRow]) => {
      const ht = heights.get(row);
      const height = ht === undefined ? {} : { ht, customHeight: 1 };
      const inOrder = ofRow.sort((one, other) => one.column - other.column);
      return node(
        "row",
        { r: row, ...height },
        inOrder.map((cell) => cellXml(cell, styleOf(cell))),
      );
    });
}

function linkXml({ row, column, linkTo, linkCell = "A1" }: DesignedCell): readonly XmlNode[] {
  if (linkTo === undefined) return [];
  const location = `'${linkTo.replaceAll("'", "''")}'!${linkCell}`;
  return [node("hyperlink", { ref: address(row, column), location })];
}

/** Excel refuses lists without items. */
function listXml(
  name: string,
  items: readonly XmlNode[],
  isCounted = name === "mergeCells",
): readonly XmlNode[] {
  if (items.length === 0) return [];
  return [node(name, { count: isCounted ? items.length : undefined }, items)];
}
