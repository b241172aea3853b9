import type { LedgerEntry, Seal } from "../model/seal";
import type { WorkbookSnapshot } from "../model/snapshot";
import type { SealLine } from "../report/checkedWorkbook/sealLines";
import { DamagedPart, readSealXml, type SealPart } from "./part/sealPart";
import type { CellTexts } from "./sheets/cellTexts";
import { entryOfLine, ledgerLinesOf } from "./sheets/readLedgerLines";
import { sealLinesOf, sealOfLines } from "./sheets/readSealLines";

/** A seal as a workbook holds it: in a custom XML part and, readable, on its sheets. */
export interface FoundSeal {
  readonly part: SealPart | null;
  /** There is a part, but it cannot be read. */
  readonly isPartDamaged: boolean;
  /** null = there is no such block. */
  readonly lines: readonly SealLine[] | null;
  /** What the lines say; null where they say no seal. */
  readonly text: Seal | null;
  /** null = there is no sheet of that kind. */
  readonly ledgerLines: readonly CellTexts[] | null;
}

/** Looks for a seal wherever a hand-over leaves one. Never throws: what cannot be read is damaged. */
export function findSeal(workbook: WorkbookSnapshot): FoundSeal {
  const lines = sealLinesOf(workbook);
  return {
    ...partOf(workbook.sealXml),
    lines,
    text: lines && sealOfLines(lines),
    ledgerLines: ledgerLinesOf(workbook),
  };
}

function partOf(xml: string | null): Pick<FoundSeal, "part" | "isPartDamaged"> {
  try {
    return { part: xml === null ? null : readSealXml(xml), isPartDamaged: false };
  } catch (error) {
    if (error instanceof DamagedPart) return { part: null, isPartDamaged: true };
    throw error;
  }
}

/** The ledger as the part keeps it, else as the sheet shows it; lines that say nothing are left out. */
export function ledgerOf({ part, ledgerLines }: FoundSeal): readonly LedgerEntry[] {
  return part?.record.ledger ?? (ledgerLines ?? []).flatMap((line) => entryOfLine(line) ?? []);
}

/** As the part keeps it, else as the sheet shows it; null = neither says one. */
export function sealIn({ part, text }: FoundSeal): Seal | null {
  return part?.record.seal ?? text;
}

/** There is a trace of a seal, readable or not. */
export function hasTrace({ part, isPartDamaged, lines }: FoundSeal): boolean {
  return part !== null || isPartDamaged || lines !== null;
}
