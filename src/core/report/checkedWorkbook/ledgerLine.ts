import type { LedgerEntry } from "../../model/seal";
import { SEAL_NONE } from "../../words/sealSheetWords";

/**
 * A line of 檢核紀錄, under LEDGER_TITLES.
 * @param digest of the line itself
 */
export function ledgerLine(entry: LedgerEntry, digest: string): readonly string[] {
  const { number, sealedAt, asOf, counts, content, seal, previous } = entry;
  const { gap, review, advice, waived } = counts;
  return [
    String(number),
    sealedAt,
    asOf,
    ...[gap, review, advice, waived].map(String),
    content,
    seal,
    previous ?? SEAL_NONE,
    digest,
  ];
}
