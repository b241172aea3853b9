import { a1 } from "../../../../core/cells/a1";
import { flagRules, type FlagRule } from "../../../../core/cells/flagRules";
import type { Flag } from "../../../../core/model/flag";
import type { Severity } from "../../../../core/model/rule";
import { HostError } from "../../../../core/ports";
import { prefixOf } from "../package/outline";
import type { PackageEdit } from "../package/packageEdit";
import { editPart } from "../package/partText";
import { node, xmlOf, type XmlNode } from "../package/xmlNode";
import { workbookPlace, worksheets, type ListedWorksheet } from "../workbookPlace";
import { mayHoldFlags, sheetRules } from "./sheetRules";

/** As many areas as Excel takes in one address. */
const AREAS_PER_RULE = 500;

/** Adds flags above all other conditional formats, whose own order stays as it is. */
export function writeFlags(
  parts: PackageEdit,
  flags: readonly Flag[],
  looks: Readonly<Record<Severity, number>>,
): void {
  const sheets = new Map(
    worksheets(workbookPlace(parts)).map((sheet) => [sheet.name.toLowerCase(), sheet]),
  );
  const rulesBySheet = new Map<ListedWorksheet, FlagRule[]>();
  for (const rule of flagRules(flags)) {
    const sheet = sheets.get(rule.sheet.toLowerCase());
    if (!sheet) throw new HostError("excel-sheet-missing", { sheet: rule.sheet });
    rulesBySheet.set(sheet, [...(rulesBySheet.get(sheet) ?? []), rule]);
  }
  for (const [sheet, rules] of rulesBySheet) {
    const { text, root, start } = sheetRules(parts, sheet);
    const prefix = prefixOf(text, root);
    const added = [...rules].reverse().flatMap((rule) => areasXml(rule, looks[rule.severity]));
    const xml = added.map((element) => xmlOf(element, prefix)).join("");
    editPart(parts, sheet.part, [{ start, end: start, text: xml }]);
  }
}

/** Removes all our flags. */
export function clearFlags(parts: PackageEdit): void {
  for (const sheet of worksheets(workbookPlace(parts))) {
    if (!mayHoldFlags(parts, sheet.part)) continue;
    editPart(parts, sheet.part, sheetRules(parts, sheet).removals);
  }
}

/**
 * All have the first priority and stand before the rules of others: these keep their numbers, by
 * which pivot tables and extensions know them.
 */
function areasXml({ formula, areas }: FlagRule, dxfId: number): readonly XmlNode[] {
  const count = Math.ceil(areas.length / AREAS_PER_RULE);
  return Array.from({ length: count }, (_, index) => {
    const some = areas.slice(index * AREAS_PER_RULE, (index + 1) * AREAS_PER_RULE);
    const rule = node("cfRule", { type: "expression", dxfId, priority: 1 }, [
      node("formula", {}, [formula.slice(1)]),
    ]);
    return node("conditionalFormatting", { sqref: some.map(a1).join(" ") }, [rule]);
  });
}
