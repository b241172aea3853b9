import { CommanderError } from "commander";
import type { Lang } from "../../core/words/lang";
import { errorText } from "./errorText";
import { CLEAN, COULD_NOT_RUN } from "./exitStatus";
import type { Io } from "./io";
import { program } from "./program";
import { Session } from "./session";

/** The completion library's own command name; its scripts call it back. */
const COMPLETE = "complete";

/** Runs one command line; answers the exit status. Never throws. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const session = new Session(io, langOf(argv), argv.includes("--debug"));
  let status = CLEAN;
  try {
    if (argv[0] === COMPLETE) {
      const { completion } = await import("./completion");
      await completion(argv, session);
      return CLEAN;
    }
    const command = program(session, (finished) => (status = finished));
    await command.parseAsync(argv, { from: "user" });
    return status;
  } catch (error) {
    // Help and version, which were asked for.
    if (error instanceof CommanderError && error.exitCode === 0) return CLEAN;
    session.endProgress();
    session.note(error);
    io.stderr(`${errorText(error, session.words).message}\n`);
    return COULD_NOT_RUN;
  }
}

/** Needed before the command line is understood: its errors are told in that language. */
function langOf(argv: readonly string[]): Lang {
  const at = argv.indexOf("--lang");
  const isEnglish = argv.includes("--lang=en") || (at >= 0 && argv[at + 1] === "en");
  return isEnglish ? "en" : "zh-TW";
}
