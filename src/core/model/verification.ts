import type { Seal } from "./seal";

/**
 * What became of a seal. It makes changes evident; whoever can run this program can also seal anew, so
 * it proves neither who sealed nor that nobody did so again.
 */
export type Verification =
  | { readonly state: "notSealed" }
  /** There are traces of a seal, but none of its two copies can be read. */
  | { readonly state: "damaged" }
  | ({ readonly state: "consistent" | "differences" } & Compared);

export interface Compared {
  readonly seal: Seal;
  /** Where the seal was read from; without the part no field can be named. */
  readonly source: "both" | "part" | "text";
  /** The program has another version than the one that sealed; no difference by itself. */
  readonly otherEngine: { readonly sealed: string; readonly now: string } | null;
  /** Empty where the state is consistent. */
  readonly differences: readonly Difference[];
}

/** One thing that is not as it was sealed. Everything is text for people; null = does not apply. */
export interface Difference {
  readonly what: DifferenceKind;
  readonly sheet: string | null;
  /** Key of the row; null where it has none, or no row is meant. */
  readonly rowKey: string | null;
  /** Row number now, or as sealed where it is gone. */
  readonly row: number | null;
  /** Title of the column, or the label beside a cell of the header block. */
  readonly field: string | null;
  /** Address of the cell now, or as sealed where it is gone. */
  readonly cell: string | null;
  readonly sealed: string | null;
  readonly now: string | null;
}

/**
 * cell: changed, added (sealed null) or removed (now null). type: reads the same, but is e.g. text instead
 * of a number; sealed and now are the letters of the types. sheetChanged: it differs, but the sealed content
 * that would name the cells is not there.
 */
export type DifferenceKind =
  | "cell"
  | "type"
  | "rowAdded"
  | "rowRemoved"
  | "rowsMoved"
  | "sheetAdded"
  | "sheetRemoved"
  | "sheetRenamed"
  | "sheetChanged"
  | "ledger"
  | "copies"
  | "partDamaged"
  | "resultSheet"
  | "pack"
  | "edition"
  | "parameter"
  | "count"
  | "findingAdded"
  | "findingRemoved"
  | "findings";
