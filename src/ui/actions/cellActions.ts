import type { Finding } from "../../core/model/finding";
import type { Place } from "../../core/model/table";
import { failureOf } from "../paneFailure";
import { catalogTitles } from "../viewModel/catalogTitles";
import { failureLine } from "../viewModel/failureWords";
import { say, type World } from "./world";

export interface CellActions {
  /** Opens a finding of a list, and selects its cell where the person wants that. */
  readonly openFinding: (finding: Finding, among?: readonly string[]) => Promise<void>;
  readonly goToFinding: (finding: Finding) => Promise<void>;
  readonly goToPlace: (place: Place) => Promise<void>;
  /** false = the workbook has no sheet of that name, or it cannot be shown, and the pane says why. */
  readonly showSheet: (name: string) => Promise<boolean>;
}

export function cellActions(world: World): CellActions {
  const { host, engine, send } = world;

  const goToFinding = (finding: Finding) =>
    attempt(world, async () => {
      const { sheet } = finding;
      const words = world.words().finding;
      if (sheet === null || finding.file !== null) return;
      const now = await host.readSheet(sheet);
      if (!now) return warn(world, words.sheetGone(sheet));
      const rowKey = world.state().result?.notes.rows[finding.id]?.key ?? null;
      const located = await engine.locate(finding, rowKey, now);
      if (!located) return warn(world, words.gone);
      await host.goTo(located.sheet, located.cell);
      send({ type: "noticed", notice: null });
      say(
        world,
        world.words().shell.announce.movedTo(`${titleOf(world, finding)} ${located.cell}`),
      );
    });

  return {
    goToFinding,
    openFinding: async (finding, among) => {
      const view = { kind: "finding", id: finding.id, among: among ?? null } as const;
      send({ type: "viewOpened", view });
      if (world.state().isFollowing) await goToFinding(finding);
    },
    goToPlace: ({ sheet, cell, file }) =>
      attempt(world, async () => {
        if (file !== null) return;
        await host.goTo(sheet, cell);
        say(world, world.words().shell.announce.movedTo(`${sheet} ${cell}`));
      }),
    showSheet: async (name) => {
      let isShown = false;
      await attempt(world, async () => {
        if (!(await host.readSheet(name))) return;
        await host.goTo(name, "A1");
        isShown = true;
      });
      return isShown;
    },
  };
}

/** Does something that Excel may refuse. */
export async function attempt(world: World, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    tell(world, error);
  }
}

/** Shows what went wrong above what is shown. */
export function tell(world: World, error: unknown): void {
  const text = failureLine(failureOf(error), world.state().lang);
  world.send({ type: "noticed", notice: { tone: "error", text } });
}

function warn({ send }: World, text: string): void {
  send({ type: "noticed", notice: { tone: "warning", text } });
}

function titleOf(world: World, { form, sheet }: Finding): string {
  const { catalog, lang } = world.state();
  return (catalog && catalogTitles(catalog, lang).formTitle(form)) ?? sheet ?? "";
}
