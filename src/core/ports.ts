import type { HostErrorCode, HostErrorDetails } from "./model/hostError";

/** What an adapter throws where it cannot do its work; `core/words` has the sentence for each code. */
export class HostError extends Error {
  override readonly name = "HostError";

  constructor(
    readonly code: HostErrorCode,
    readonly details: HostErrorDetails = {},
    options?: { readonly cause: unknown },
  ) {
    super(`${code} ${JSON.stringify(details)}`, options);
  }
}
