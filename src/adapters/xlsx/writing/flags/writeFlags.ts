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
import { movedPriorities, movePivotPriorities, roomOf } from "./priorities";
import { mayHoldFlags, sheetRules } from "./sheetRules";

/** As many areas as Excel takes in one address. */
const AREAS_PER_RULE = 500;

/** Numbers of the looks in the list of styles. */
type FlagLooks = Readonly<Record<Severity, number>>;

/** Adds flags above all other conditional formats, whose own order stays as it is. */
export function writeFlags(parts: PackageEdit, flags: readonly Flag[], looks: FlagLooks): void {
  const sheets = new Map(
    worksheets(workbookPlace(parts)).map((sheet) => [sheet.name.toLowerCase(), sheet]),
  );
  const rulesBySheet = new Map<ListedWorksheet, FlagRule[]>();
  for (const rule of flagRules(flags)) {
    const sheet = sheets.get(rule.sheet.toLowerCase());
    if (!sheet) throw new HostError("excel-sheet-missing", { sheet: rule.sheet });
    rulesBySheet.set(sheet, [...(rulesBySheet.get(sheet) ?? []), rule]);
  }
  for (const [sheet, rules] of rulesBySheet) addRules(parts, sheet, { rules, looks });
}

/** Removes all our flags, and the room that was made for them. */
export function clearFlags(parts: PackageEdit): void {
  for (const sheet of worksheets(workbookPlace(parts))) {
    if (!mayHoldFlags(parts, sheet.part)) continue;
    const rules = sheetRules(parts, sheet);
    const room = roomOf(rules);
    editPart(parts, sheet.part, [...rules.removals, ...movedPriorities(rules, -room)]);
    movePivotPriorities(parts, sheet.part, -room);
  }
}

interface AddedRules {
  readonly rules: readonly FlagRule[];
  readonly looks: FlagLooks;
}

/** No two rules of a sheet may have one priority: Excel's list of rules takes them for one. */
function addRules(
  parts: PackageEdit,
  sheet: ListedWorksheet,
  { rules: added, looks }: AddedRules,
): void {
  const rules = sheetRules(parts, sheet);
  const { text, root, start } = rules;
  const areas = [...added].reverse().flatMap(inAreas);
  const xml = areas.map((area, index) =>
    xmlOf(areaXml(area, looks[area.severity], index + 1), prefixOf(text, root)),
  );
  editPart(parts, sheet.part, [
    { start, end: start, text: xml.join("") },
    ...movedPriorities(rules, areas.length),
  ]);
  movePivotPriorities(parts, sheet.part, areas.length);
}

function inAreas(rule: FlagRule): readonly FlagRule[] {
  const count = Math.ceil(rule.areas.length / AREAS_PER_RULE);
  return Array.from({ length: count }, (_, index) => ({
    ...rule,
    areas: rule.areas.slice(index * AREAS_PER_RULE, (index + 1) * AREAS_PER_RULE),
  }));
}

function areaXml({ formula, areas }: FlagRule, dxfId: number, priority: number): XmlNode {
  const rule = node("cfRule", { type: "expression", dxfId, priority }, [
    node("formula", {}, [formula.slice(1)]),
  ]);
  return node("conditionalFormatting", { sqref: areas.map(a1).join(" ") }, [rule]);
}
