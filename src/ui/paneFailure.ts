import type { HostErrorCode, HostErrorDetails } from "../core/model/hostError";

/** Why something did not work, in the form that survives being sent between threads. */
export interface PaneFailure {
  readonly code: HostErrorCode | "pack" | "unexpected";
  readonly details: HostErrorDetails;
  /** For the maintainers: shown only when asked for. */
  readonly technical: string;
}

/** A failure that came from another thread. */
export class PaneError extends Error {
  override readonly name = "PaneError";

  constructor(readonly failure: PaneFailure) {
    super(failure.technical);
  }
}

/** Reads the failure out of anything thrown. */
export function failureOf(error: unknown): PaneFailure {
  if (error instanceof PaneError) return error.failure;
  const technical = error instanceof Error ? (error.stack ?? error.message) : String(error);
  if (!isHostError(error)) return { code: "unexpected", details: {}, technical };
  return { code: error.code, details: error.details, technical };
}

interface HostErrorLike {
  readonly code: HostErrorCode;
  readonly details: HostErrorDetails;
}

function isHostError(error: unknown): error is Error & HostErrorLike {
  return error instanceof Error && error.name === "HostError" && "code" in error;
}
