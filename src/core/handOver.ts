import { examine, type Examination } from "./check";
import type { Catalog } from "./model/catalog";
import type { CheckedWorkbook } from "./model/checkedWorkbook";
import type { WorkbookSnapshot } from "./model/snapshot";
import type { Verification } from "./model/verification";
import type { CheckWishes } from "./plan/settle";
import { checkedWorkbook } from "./report/checkedWorkbook/checkedWorkbook";
import { reportNotes, type ReportNotes } from "./report/reportNotes";
import { sealCheck, type SealedCheck } from "./seal/sealCheck";
import { verify } from "./seal/verify";

/** What a workbook is to be checked and sealed with. */
interface HandOverWishes {
  readonly wishes: CheckWishes;
  /** ISO time with offset; an input like the as-of date. */
  readonly sealedAt: string;
}

/** A sealed check with what it was made from. */
export interface HandOverMade {
  readonly examined: Examination;
  readonly notes: ReportNotes;
  /** What is to be written. */
  readonly checked: CheckedWorkbook;
  readonly sealed: SealedCheck;
}

/** Checks one workbook, seals the check and makes what is to be written into it. */
export async function handOverOf(
  snapshot: WorkbookSnapshot,
  { wishes, sealedAt }: HandOverWishes,
  catalog: Catalog,
): Promise<HandOverMade> {
  const snapshots = [snapshot];
  const examined = await examine({ snapshots, ...wishes }, catalog);
  const { report, tables } = examined;
  const { findings } = report;
  const notes = reportNotes({ findings, tables, snapshots, seed: wishes.asOf.day }, catalog);
  const sealed = sealCheck({ report, tables, snapshot, notes }, catalog, sealedAt);
  const checked = checkedWorkbook({ report, notes, catalog, ...sealed });
  return { examined, notes, checked, sealed };
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
