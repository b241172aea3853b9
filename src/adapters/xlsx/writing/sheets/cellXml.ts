import { address } from "../../../../core/cells/address";
import type { DesignedCell } from "../../../../core/model/workbookDesign";
import { node, type XmlNode } from "../package/xmlNode";

/** Longest text Excel keeps in a cell. */
const MAX_TEXT = 32_767;

/** A cell with its value; texts stand in the cell, the list of shared ones stays as it is. */
export function cellXml(cell: DesignedCell, style: number): XmlNode {
  const { value, formula } = cell;
  const place = { r: address(cell.row, cell.column), s: style };
  if (formula !== undefined) return formulaXml(place, formula, value);
  if (value === null) return node("c", place);
  if (typeof value === "number") return node("c", place, [node("v", {}, [String(value)])]);
  const text = node("t", { "xml:space": "preserve" }, [shortened(value)]);
  return node("c", { ...place, t: "inlineStr" }, [node("is", {}, [text])]);
}

function formulaXml(
  place: { readonly r: string; readonly s: number },
  formula: string,
  value: DesignedCell["value"],
): XmlNode {
  const t = typeof value === "string" ? "str" : undefined;
  const result = value === null ? [] : [node("v", {}, [String(value)])];
  return node("c", { ...place, t }, [node("f", {}, [formula]), ...result]);
}

function shortened(text: string): string {
  return text.slice(0, MAX_TEXT).replace(/[\uD800-\uDBFF]$/u, "");
}
