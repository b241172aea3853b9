import { verificationText } from "../../core/seal/verificationText";
import { CLEAN, FINDINGS } from "./exitStatus";
import { oneWorkbook } from "./oneWorkbook";
import { openCatalog } from "./openCatalog";
import type { Session } from "./session";

export interface VerifyOptions {
  readonly format: "text" | "json";
  readonly rules?: string;
}

/** `lbbu verify`: performs the sealed check again and compares. */
export async function verifyCommand(
  path: string,
  options: VerifyOptions,
  session: Session,
): Promise<number> {
  const { words, files, io, lang } = session;
  const file = await oneWorkbook(path, session);
  const snapshot = await file.snapshot();
  const catalog = await openCatalog(options.rules, files, words);
  const { verifyWorkbook } = await import("../../core/handOver");
  const verification = await verifyWorkbook(snapshot, catalog);
  io.stdout(
    options.format === "json"
      ? `${JSON.stringify(verification, null, 2)}\n`
      : verificationText(verification, lang),
  );
  return verification.state === "consistent" ? CLEAN : FINDINGS;
}
