import type { HostErrorCode } from "../../core/model/hostError";
import { HostError } from "../../core/ports";

/** Codes after which the same batch may well succeed (Excel.ErrorCodes, OfficeExtension.ErrorCodes). */
const MOMENTARY: ReadonlySet<string> = new Set([
  "ActivityLimitReached",
  "Conflict",
  "ConnectionFailure",
  "GeneralException",
  "InternalServerError",
  "RequestAborted",
  "ServiceNotAvailable",
  "Timeout",
]);

const TOO_LARGE: ReadonlySet<string> = new Set([
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "OperationCellsExceedLimit",
  "RangeExceedsLimit",
]);

/** The batch was refused as a whole because a person is editing a cell. */
export const IN_CELL_EDIT = "InvalidOperationInCellEditMode";
export const ITEM_NOT_FOUND = "ItemNotFound";
export const ACCESS_DENIED = "AccessDenied";

/** Code of an error of office.js, which may come from another frame's library; null for any other. */
export function codeOf(error: unknown): string | null {
  if (error instanceof HostError || typeof error !== "object" || error === null) return null;
  return "code" in error && typeof error.code === "string" ? error.code : null;
}

export function isMomentary(error: unknown): boolean {
  return MOMENTARY.has(codeOf(error) ?? "");
}

export function isTooLarge(error: unknown): boolean {
  return TOO_LARGE.has(codeOf(error) ?? "");
}

/** Excel answers an over-large read with null instead of an error (office-js-docs-pr #5821). */
export class NothingAnswered extends Error {
  readonly code = "ResponsePayloadSizeLimitExceeded";
}

/** What is thrown on: an error of office.js as HostError, anything else as it is. */
export function toHostError(error: unknown): unknown {
  const code = codeOf(error);
  return code === null ? error : new HostError(hostCode(error, code), { code }, { cause: error });
}

function hostCode(error: unknown, code: string): HostErrorCode {
  if (code === IN_CELL_EDIT) return "excel-cell-edit";
  if (code === ACCESS_DENIED) return "excel-read-only";
  if (code === "ApiNotFound" || code === "ApiNotAvailable") return "excel-too-old";
  if (isTooLarge(error)) return "excel-too-large";
  return isMomentary(error) ? "excel-no-answer" : "excel-refused";
}
