import { workbookPartName } from "../readWorkbook";
import { decodeEscapes } from "../richText";
import { readRelationships, targetOfKind, type Relationships } from "../relationships";
import { dialectOf, type Dialect } from "./package/dialect";
import { outline, spreadsheetPart, type PlacedElement } from "./package/outline";
import type { PackageEdit } from "./package/packageEdit";

/** The part that lists the sheets, and what it says. */
export interface WorkbookPlace {
  readonly part: string;
  readonly dialect: Dialect;
  readonly text: string;
  readonly root: PlacedElement;
  readonly sheets: readonly PlacedElement[];
  readonly names: readonly PlacedElement[];
  /** Elements that hold sheets, names and views, and what stands between. */
  readonly children: readonly PlacedElement[];
  readonly views: readonly PlacedElement[];
  readonly relationships: Relationships;
}

/** Reads it as it is now; positions hold until the part is changed. */
export function workbookPlace(parts: PackageEdit): WorkbookPlace {
  const part = workbookPartName(parts);
  const { text, root, elements } = outline(
    parts,
    { part },
    spreadsheetPart("workbook"),
    (name, parent) =>
      parent === "workbook" ||
      (name === "sheet" && parent === "sheets") ||
      (name === "definedName" && parent === "definedNames") ||
      name === "workbookView",
  );
  const named = (name: string) => elements.filter((element) => element.name === name);
  return {
    part,
    dialect: dialectOf(root),
    text,
    root,
    sheets: named("sheet"),
    names: named("definedName"),
    views: named("workbookView"),
    children: elements.filter(({ parent }) => parent === "workbook"),
    relationships: readRelationships(parts, part),
  };
}

/** A worksheet by its name and part. */
export interface ListedWorksheet {
  readonly name: string;
  readonly part: string;
}

/** Sheets with cells, in tab order. */
export function worksheets({ sheets, relationships }: WorkbookPlace): readonly ListedWorksheet[] {
  return sheets.flatMap((sheet) => {
    const relationship = relationships.get(sheet.relationshipId ?? "");
    const isWorksheet = relationship?.kind === "worksheet";
    return isWorksheet ? [{ name: nameOf(sheet), part: relationship.target }] : [];
  });
}

export function nameOf({ attributes }: PlacedElement): string {
  return decodeEscapes(attributes["name"] ?? "");
}

/** Name of the part with the styles; null = there is none. */
export function stylesPartName({ relationships }: WorkbookPlace): string | null {
  return targetOfKind(relationships, "styles");
}
