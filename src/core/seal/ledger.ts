import type { LedgerEntry, Seal } from "../model/seal";
import type { Difference } from "../model/verification";
import { difference } from "./content/difference";
import { digestOfJson } from "./digest";
import { digestOfSeal, digestOfSheets } from "./sealOf";

/** Digest of a line; the line after it holds it. */
export function digestOfEntry(entry: LedgerEntry): string {
  const { number, sealedAt, asOf, counts, content, seal, previous } = entry;
  const { gap, review, advice, waived } = counts;
  return digestOfJson([
    number,
    sealedAt,
    asOf,
    [gap, review, advice, waived],
    content,
    seal,
    previous,
  ]);
}

/** Digest of the last line; null where there is none. */
export function headOf(ledger: readonly LedgerEntry[]): string | null {
  const last = ledger.at(-1);
  return last ? digestOfEntry(last) : null;
}

/** The ledger with a line for this seal. */
export function withEntry(ledger: readonly LedgerEntry[], seal: Seal): readonly LedgerEntry[] {
  const { sealedAt, asOf, counts, previous } = seal;
  const number = (ledger.at(-1)?.number ?? 0) + 1;
  const content = digestOfSheets(seal);
  return [
    ...ledger,
    { number, sealedAt, asOf, counts, content, seal: digestOfSeal(seal), previous },
  ];
}

/** Lines that do not follow the one before, and a last line that is not this seal's. */
export function ledgerDifferences(
  ledger: readonly LedgerEntry[],
  seal: Seal,
): readonly Difference[] {
  const broken = ledger.flatMap((entry, n) => {
    const before = headOf(ledger.slice(0, n));
    const follows = entry.previous === before && entry.number === n + 1;
    return follows ? [] : [lineDifference(entry.number, before, entry.previous)];
  });
  const last = ledger.at(-1);
  const [expected] = withEntry(ledger.slice(0, -1), seal).slice(-1);
  if (last && expected && digestOfEntry(last) === digestOfEntry(expected)) return broken;
  return [...broken, lineDifference(last?.number ?? 1, expected?.seal ?? null, last?.seal ?? null)];
}

function lineDifference(number: number, sealed: string | null, now: string | null): Difference {
  return difference("ledger", { rowKey: String(number), sealed, now });
}
