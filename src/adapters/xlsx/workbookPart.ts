import { FORM_MARKER_NAME } from "../../core/cells/marker";
import type { SheetSnapshot } from "../../core/model/snapshot";
import { HostError } from "../../core/ports";
import { SPREADSHEET, type Attributes } from "./namespaces";
import { decodeEscapes } from "./richText";
import type { WorkbookPackage } from "./workbookPackage";
import { isTrue, type PartKind } from "./xml";

export interface ListedSheet {
  readonly name: string;
  readonly visibility: SheetSnapshot["visibility"];
  readonly relationshipId: string;
}

export interface WorkbookPart {
  readonly date1904: boolean;
  /** In tab order, sheets of every kind. */
  readonly sheets: readonly ListedSheet[];
  /** Relationship ids of other workbooks, as formulas number them from 1. */
  readonly externalReferences: readonly string[];
  /** Form numbers by index of the sheet. */
  readonly markers: ReadonlyMap<number, string>;
}

const WORKBOOK: PartKind = {
  root: "workbook",
  vocabulary: SPREADSHEET,
  sealed: new Set(["sheets", "externalReferences", "definedNames"]),
};
const TEXT_CONSTANT = /^=?"((?:[^"]|"")*)"$/u;

/** Reads what the workbook says of itself and its sheets. */
export function readWorkbookPart(file: WorkbookPackage, part: string): WorkbookPart {
  let date1904 = false;
  const sheets: ListedSheet[] = [];
  const externalReferences: string[] = [];
  const markers = new Map<number, string>();
  let marker: { readonly sheet: number; content: string } | null = null;
  file.parse({ part }, WORKBOOK, {
    open({ name, parent, attributes }, namespaces) {
      const id = namespaces.relationshipId(attributes) ?? "";
      if (name === "workbookPr") date1904 = isTrue(attributes["date1904"]);
      if (name === "sheet" && parent === "sheets") sheets.push(listedSheet(attributes, id));
      if (name === "externalReference") externalReferences.push(id);
      if (name === "definedName") marker = startMarker(attributes);
    },
    text(text) {
      if (marker) marker.content += text;
    },
    close(name) {
      if (name !== "definedName" || !marker) return;
      const constant = TEXT_CONSTANT.exec(marker.content.trim())?.[1];
      if (constant) markers.set(marker.sheet, constant.replaceAll('""', '"'));
      marker = null;
    },
  });
  requireDistinctNames(sheets, part);
  if (sheets.length > file.limits.sheets) {
    throw new HostError("too-many-sheets", { count: sheets.length, limit: file.limits.sheets });
  }
  return { date1904, sheets, externalReferences, markers };
}

function listedSheet(attributes: Attributes, relationshipId: string): ListedSheet {
  const state = attributes["state"];
  return {
    name: decodeEscapes(attributes["name"] ?? ""),
    visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
    relationshipId,
  };
}

function startMarker(attributes: Attributes): { sheet: number; content: string } | null {
  const sheet = attributes["localSheetId"];
  const isMarker = attributes["name"]?.toUpperCase() === FORM_MARKER_NAME;
  return isMarker && sheet !== undefined ? { sheet: Number(sheet), content: "" } : null;
}

/** Every finding names its sheet. */
function requireDistinctNames(sheets: readonly ListedSheet[], part: string): void {
  if (sheets.length === 0) throw new HostError("xml-structure", { part, element: "sheets" });
  const names = new Set<string>();
  for (const { name } of sheets) {
    const folded = name.toLowerCase();
    if (name === "" || names.has(folded)) throw new HostError("sheet-name", { part, sheet: name });
    names.add(folded);
  }
}
