import { isoWithOffset } from "../../core/dates/isoWithOffset";
import type { Verification } from "../../core/model/verification";
import type { ReportFormat } from "../paneEngine";
import { attempt } from "./cellActions";
import { clock, say, today, type World } from "./world";

interface ReportFile {
  readonly name: string;
  readonly text: string;
}

export interface HandOverActions {
  /** Reads and checks the open workbook anew, seals that check and writes it. */
  readonly produce: () => Promise<void>;
  /** Removes all that was written. */
  readonly removeHandOver: () => Promise<void>;
  /** Verifies the workbook as it stands now; null = it cannot be told, and the pane says why. */
  readonly verify: () => Promise<Verification | null>;
  /** null = it cannot be made, and the pane says why. */
  readonly reportFile: (format: ReportFormat) => Promise<ReportFile | null>;
}

export function handOverActions(world: World): HandOverActions {
  const { host, engine, send } = world;
  return {
    produce: async () => {
      const { run, handOver } = world.state();
      if (run || handOver !== "idle") return;
      await during(world, "writing", async () => {
        say(world, world.words().audit.producing);
        await handOverAndWrite(world);
      });
    },
    removeHandOver: () =>
      during(world, "removing", async () => {
        await host.clear();
        send({ type: "handOverCleared" });
        inform(world, world.words().audit.removed);
      }),
    verify: async () => {
      let found: Verification | null = null;
      await attempt(world, async () => {
        found = await engine.verify(await host.readWorkbook(null));
      });
      return found;
    },
    reportFile: async (format) => {
      let file: ReportFile | null = null;
      await attempt(world, async () => {
        const { result, lang } = world.state();
        if (!result) return;
        const name = await host.fileName();
        const text = await engine.reportText(result.report, format, { name, lang });
        file = { name: `${world.words().seal.reportFile(stem(name))}.${format}`, text };
      });
      return file;
    },
  };
}

async function during(
  world: World,
  step: "writing" | "removing",
  work: () => Promise<void>,
): Promise<void> {
  world.send({ type: "handOverTurned", step });
  world.send({ type: "noticed", notice: null });
  await attempt(world, work);
  world.send({ type: "handOverTurned", step: "idle" });
}

/** What was read is what is sealed and shown: nothing of an earlier check is written. */
async function handOverAndWrite(world: World): Promise<void> {
  const { host, engine, send } = world;
  const { wishes } = world.state();
  const snapshot = await host.readWorkbook(null);
  const now = world.now();
  const { checked, result, isKept } = await engine.handOver({
    snapshot,
    asOf: wishes.asOf ?? today(now),
    edition: wishes.edition,
    params: wishes.params,
    sealedAt: isoWithOffset(now),
  });
  await host.write(checked);
  send({ type: "handOverWritten", result, time: clock(now) });
  const { audit } = world.words();
  if (isKept) inform(world, audit.kept);
  else say(world, audit.done);
}

function inform(world: World, text: string): void {
  world.send({ type: "noticed", notice: { tone: "info", text } });
  say(world, text);
}

function stem(name: string): string {
  return name.replace(/\.xls[xm]$/iu, "");
}
