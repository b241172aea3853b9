import { isFlagFormula } from "../../../../core/cells/flagRules";
import { SPREADSHEET } from "../../namespaces";
import { outline, removal, type PlacedElement } from "../package/outline";
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

/** Conditional formats that Excel 2010 added; they share the priorities of the others. */
export const EXTENSION = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";

export interface SheetRules {
  readonly text: string;
  readonly root: PlacedElement;
  /** Where new conditional formats go: before all others. */
  readonly start: number;
  /** Our flags, whoever wrote them. */
  readonly flags: readonly PlacedElement[];
  /** The conditional formats of others. */
  readonly others: readonly PlacedElement[];
  /** Takes away our flags, and the areas that have no other format. */
  readonly removals: readonly Edit[];
}

/** Whether a sheet can hold a flag at all; saves reading its cells. */
export function mayHoldFlags(parts: PackageEdit, part: string): boolean {
  return partText(parts, { part }).includes("LBBU:");
}

/** The conditional formats of a sheet. */
export function sheetRules(parts: PackageEdit, { name: sheet, part }: ListedWorksheet): SheetRules {
  const { text, root, elements } = outline(
    parts,
    { part, sheet },
    { root: "worksheet", vocabulary: [...SPREADSHEET, EXTENSION] },
    (name, parent) =>
      parent === "worksheet" ||
      name === "conditionalFormatting" ||
      (name === "cfRule" && parent === "conditionalFormatting") ||
      (name === "formula" && parent === "cfRule"),
  );
  const start = elements
    .filter(({ name, parent }) => parent === "worksheet" && BEFORE.has(name))
    .at(-1);
  return { text, root, start: start?.end ?? root.contentStart, ...sorted(elements) };
}

/** Elements come in the order in which they end: formulas before their rule, rules before their area. */
function sorted(
  elements: readonly PlacedElement[],
): Pick<SheetRules, "flags" | "others" | "removals"> {
  const flags: PlacedElement[] = [];
  const others: PlacedElement[] = [];
  const removals: Edit[] = [];
  let isFlag = false;
  let ofArea: PlacedElement[] = [];
  let othersBefore = 0;
  for (const element of elements) {
    if (element.name === "formula") isFlag ||= isFlagFormula(element.content);
    if (element.name === "cfRule") {
      (isFlag ? ofArea : others).push(element);
      isFlag = false;
    }
    if (element.name === "conditionalFormatting") {
      const isOurs = ofArea.length > 0 && others.length === othersBefore;
      removals.push(...(isOurs ? [element] : ofArea).map(removal));
      flags.push(...ofArea);
      ofArea = [];
      othersBefore = others.length;
    }
  }
  return { flags, others, removals };
}
