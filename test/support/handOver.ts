import { loadCatalog } from "../../src/catalog";
import { examine } from "../../src/core/check";
import { fromIso } from "../../src/core/dates/calendar";
import type { Catalog } from "../../src/core/model/catalog";
import type { CheckedWorkbook } from "../../src/core/model/checkedWorkbook";
import type { WorkbookSnapshot } from "../../src/core/model/snapshot";
import type { CheckWishes } from "../../src/core/plan/settle";
import { checkedWorkbook } from "../../src/core/report/checkedWorkbook/checkedWorkbook";
import { reportNotes } from "../../src/core/report/reportNotes";
import { sealCheck, type SealedCheck } from "../../src/core/seal/sealCheck";
import { verify } from "../../src/core/seal/verify";
import type { Verification } from "../../src/core/model/verification";
import { laidDown } from "./laidDown";

export const SEALED_AT = "2026-11-22T14:02:00+08:00";
const AS_OF = "2026-11-22";

export interface Marked {
  readonly workbook: WorkbookSnapshot;
  readonly sealed: SealedCheck;
  readonly checked: CheckedWorkbook;
}

/** Checks, seals and lays down, as `lbbu mark` does, in memory. */
export async function markInMemory(
  snapshot: WorkbookSnapshot,
  sealedAt = SEALED_AT,
  wishes: Partial<CheckWishes> = {},
  catalog?: Catalog,
): Promise<Marked> {
  const used = catalog ?? (await loadCatalog());
  const request = { snapshots: [snapshot], asOf: fromIso(AS_OF), ...wishes };
  const { report, tables } = await examine(request, used);
  const sealed = sealCheck({ report, tables, snapshot }, used, sealedAt);
  const noted = { findings: report.findings, tables, snapshots: [snapshot], seed: 1 };
  const notes = reportNotes(noted, used);
  const checked = checkedWorkbook({ report, notes, catalog: used, ...sealed });
  return { workbook: laidDown(snapshot, checked), sealed, checked };
}

/** Verifies as `lbbu verify` does, in memory. */
export async function verifyInMemory(
  snapshot: WorkbookSnapshot,
  catalog?: Catalog,
): Promise<Verification> {
  const used = catalog ?? (await loadCatalog());
  return verify(snapshot, used, (wishes) => examine({ snapshots: [snapshot], ...wishes }, used));
}
