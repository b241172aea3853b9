import { examine } from "./check";
import type { Catalog } from "./model/catalog";
import type { CheckedWorkbook } from "./model/checkedWorkbook";
import type { WorkbookSnapshot } from "./model/snapshot";
import type { Verification } from "./model/verification";
import type { CheckWishes } from "./plan/settle";
import { checkedWorkbook } from "./report/checkedWorkbook/checkedWorkbook";
import { reportNotes } from "./report/reportNotes";
import { sealCheck, type SealedCheck } from "./seal/sealCheck";
import { verify } from "./seal/verify";

/** What a workbook is to be checked and sealed with. */
interface HandOverWishes {
  readonly wishes: CheckWishes;
  /** ISO time with offset; an input like the as-of date. */
  readonly sealedAt: string;
}

/** Checks one workbook, seals the check and makes what is to be written into it. */
export async function handOverOf(
  snapshot: WorkbookSnapshot,
  { wishes, sealedAt }: HandOverWishes,
  catalog: Catalog,
): Promise<{ readonly checked: CheckedWorkbook; readonly sealed: SealedCheck }> {
  const snapshots = [snapshot];
  const { report, tables } = await examine({ snapshots, ...wishes }, catalog);
  const { findings } = report;
  const notes = reportNotes({ findings, tables, snapshots, seed: wishes.asOf.day }, catalog);
  const sealed = sealCheck({ report, tables, snapshot, notes }, catalog, sealedAt);
  return { checked: checkedWorkbook({ report, notes, catalog, ...sealed }), sealed };
}

/** Performs the sealed check again and says what is not as it was sealed. */
export function verifyWorkbook(
  snapshot: WorkbookSnapshot,
  catalog: Catalog,
): Promise<Verification> {
  return verify(snapshot, catalog, (wishes) =>
    examine({ snapshots: [snapshot], ...wishes }, catalog),
  );
}
