import { loadCatalog } from "../../src/catalog";
import { fromIso } from "../../src/core/dates/calendar";
import { handOverOf, verifyWorkbook } from "../../src/core/handOver";
import type { CheckedWorkbook } from "../../src/core/model/checkedWorkbook";
import type { WorkbookSnapshot } from "../../src/core/model/snapshot";
import type { Verification } from "../../src/core/model/verification";
import type { CheckWishes } from "../../src/core/plan/settle";
import type { SealedCheck } from "../../src/core/seal/sealCheck";
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
): Promise<Marked> {
  const used = { wishes: { asOf: fromIso(AS_OF), ...wishes }, sealedAt };
  const { checked, sealed } = await handOverOf(snapshot, used, await loadCatalog());
  return { workbook: laidDown(snapshot, checked), sealed, checked };
}

/** Verifies as `lbbu verify` does, in memory. */
export async function verifyInMemory(snapshot: WorkbookSnapshot): Promise<Verification> {
  return verifyWorkbook(snapshot, await loadCatalog());
}
