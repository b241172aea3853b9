import { isFlagFormula } from "../../../../core/cells/flagRules";
import { outline, removal, spreadsheetPart, type PlacedElement } from "../package/outline";
import type { PackageEdit } from "../package/packageEdit";
import { partText, type Edit } from "../package/partText";
import type { ListedWorksheet } from "../workbookPlace";

/** What stands before the conditional formats of a sheet. */
const BEFORE: ReadonlySet<string> = new Set([
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
]);

export interface SheetRules {
  readonly text: string;
  readonly root: PlacedElement;
  /** Where new conditional formats go: before all others. */
  readonly start: number;
  /** Takes away our flags, and the areas that have no other format. */
  readonly removals: readonly Edit[];
}

/** Whether a sheet can hold a flag at all; saves reading its cells. */
export function mayHoldFlags(parts: PackageEdit, part: string): boolean {
  return partText(parts, { part }).includes("LBBU:");
}

/** The conditional formats of a sheet, and which of them are ours, whoever wrote them. */
export function sheetRules(parts: PackageEdit, { name: sheet, part }: ListedWorksheet): SheetRules {
  const { text, root, elements } = outline(
    parts,
    { part, sheet },
    spreadsheetPart("worksheet"),
    (name, parent) =>
      parent === "worksheet" ||
      (name === "cfRule" && parent === "conditionalFormatting") ||
      (name === "formula" && parent === "cfRule"),
  );
  const start = elements
    .filter(({ name, parent }) => parent === "worksheet" && BEFORE.has(name))
    .at(-1);
  return { text, root, start: start?.end ?? root.contentStart, removals: flagRemovals(elements) };
}

/** Elements come in the order in which they end: formulas before their rule, rules before their area. */
function flagRemovals(elements: readonly PlacedElement[]): readonly Edit[] {
  const removals: Edit[] = [];
  let isFlag = false;
  let flags: PlacedElement[] = [];
  let others = 0;
  for (const element of elements) {
    if (element.name === "formula") isFlag ||= isFlagFormula(element.content);
    if (element.name === "cfRule") {
      if (isFlag) flags.push(element);
      else others++;
      isFlag = false;
    }
    if (element.name === "conditionalFormatting") {
      removals.push(...(others === 0 && flags.length > 0 ? [element] : flags).map(removal));
      flags = [];
      others = 0;
    }
  }
  return removals;
}
