import { markingOf } from "../../core/report/flagsOf";
import { attempt } from "./cellActions";
import { say, type World } from "./world";

export interface MarkActions {
  /** Shows what marking would write. */
  readonly askToMark: () => void;
  readonly mark: () => Promise<void>;
  readonly unmark: () => Promise<void>;
}

export function markActions(world: World): MarkActions {
  const { host, send } = world;
  return {
    askToMark: () => send({ type: "markingTurned", marking: "asking" }),
    mark: () =>
      attempt(world, async () => {
        const { result } = world.state();
        if (!result) return;
        const { flags } = markingOf(result.report.findings, result.notes);
        await writing(world, () => host.flag(flags), "marked");
        say(world, world.words().shell.announce.marked(flags.length));
      }),
    unmark: () =>
      attempt(world, async () => {
        await writing(world, () => host.clearFlags(), "none");
        say(world, world.words().shell.announce.unmarked);
      }),
  };
}

async function writing(
  { send }: World,
  write: () => Promise<void>,
  then: "marked" | "none",
): Promise<void> {
  send({ type: "markingTurned", marking: "writing" });
  try {
    await write();
    send({ type: "marksTurned", marks: then });
  } finally {
    send({ type: "markingTurned", marking: "idle" });
  }
}
