import type { CellStyle } from "hucre";
import type { Severity } from "../../../../core/model/rule";
import { FLAG_LOOKS } from "../../../../core/cells/flagRules";
import { node, type XmlNode } from "../package/xmlNode";

type Color = NonNullable<NonNullable<CellStyle["font"]>["color"]>;
type Border = NonNullable<CellStyle["border"]>;

export function fontXml({ font = {} }: CellStyle): XmlNode {
  return node("font", {}, [
    ...(font.bold ? [node("b")] : []),
    ...(font.underline ? [node("u")] : []),
    node("sz", { val: font.size }),
    ...(font.color ? [colorXml("color", font.color)] : []),
    node("name", { val: font.name }),
  ]);
}

/** null = not filled. */
export function fillXml({ fill }: CellStyle): XmlNode | null {
  if (fill?.type !== "pattern" || !fill.fgColor) return null;
  const colors = [colorXml("fgColor", fill.fgColor), node("bgColor", { indexed: 64 })];
  return node("fill", {}, [node("patternFill", { patternType: fill.pattern }, colors)]);
}

/** null = no lines. */
export function borderXml({ border }: CellStyle): XmlNode | null {
  if (!border) return null;
  const sides = (["left", "right", "top", "bottom"] as const).map((side) => sideXml(side, border));
  return node("border", {}, [...sides, node("diagonal")]);
}

function sideXml(name: "left" | "right" | "top" | "bottom", border: Border): XmlNode {
  const side = border[name];
  if (!side) return node(name);
  const color = side.color ? [colorXml("color", side.color)] : [];
  return node(name, { style: side.style }, color);
}

export function alignmentXml({ alignment = {} }: CellStyle): XmlNode {
  const { horizontal, vertical, wrapText } = alignment;
  return node("alignment", { horizontal, vertical, wrapText: wrapText ? 1 : undefined });
}

/** How cells with a flag of this severity look. */
export function flagLookXml(severity: Severity): XmlNode {
  const { fill, font } = FLAG_LOOKS[severity];
  const pattern = node("patternFill", {}, [node("bgColor", { rgb: argb(fill) })]);
  return node("dxf", {}, [
    node("font", {}, [node("color", { rgb: argb(font) })]),
    node("fill", {}, [pattern]),
  ]);
}

function colorXml(name: string, { rgb }: Color): XmlNode {
  return node(name, { rgb });
}

/** "#B10E1C" → "FFB10E1C" */
function argb(color: string): string {
  return `FF${color.slice(1)}`;
}
