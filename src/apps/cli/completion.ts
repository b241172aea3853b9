import tab from "@bomb.sh/tab/commander";
import { program } from "./program";
import type { Session } from "./session";

/**
 * `lbbu complete bash|zsh|fish|powershell` prints a script for that shell; the script asks
 * `lbbu complete -- <words>` for suggestions. Both are written by the library, to the console.
 */
export async function completion(argv: readonly string[], session: Session): Promise<void> {
  const root = program(session, () => undefined);
  tab(root);
  await root.parseAsync(argv, { from: "user" });
}
