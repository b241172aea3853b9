import type { SampleRow } from "../../core/model/sample";
import type { ControlCell } from "../../core/model/workbookDesign";
import type { InsertedSheets } from "../../core/ports";
import type { KeptParameters } from "../../core/plan/keptParameters";
import { failureOf } from "../paneFailure";
import type { ControlForm } from "../paneEngine";
import type { AddedFile, Wishes } from "../state/paneState";
import { causeText } from "../viewModel/failureWords";
import { tell } from "./cellActions";
import { say, type World } from "./world";

export interface ParameterPreview extends KeptParameters {
  /** The sheet 檢核參數 has to be made. */
  readonly isNew: boolean;
}

export interface FileActions {
  readonly addFiles: (files: readonly File[]) => Promise<void>;
  /** null = nothing was inserted, and the pane says why. */
  readonly insertForms: (
    forms: readonly string[],
    content: "blank" | "sample",
  ) => Promise<InsertedSheets | null>;
  /** What keeping these parameters would write; null = it cannot be told, and the pane says why. */
  readonly previewParameters: (wanted: Wishes["params"]) => Promise<ParameterPreview | null>;
  /** Below the rows that are there. false = nothing was written, and the pane says why. */
  readonly writeControlRows: (form: ControlForm, rows: readonly SampleRow[]) => Promise<boolean>;
  /** The same for 檢核參數, as the sheet is now: the preview may be older than what was typed there since. */
  readonly keepParameters: (wanted: Wishes["params"]) => Promise<boolean>;
}

export function fileActions(world: World): FileActions {
  const { host, engine, send } = world;
  return {
    addFiles: async (files) => {
      const added: AddedFile[] = [];
      const refused: string[] = [];
      for (const file of files) {
        try {
          const bytes = new Uint8Array(await file.arrayBuffer());
          added.push({ name: file.name, snapshot: await engine.readFile(bytes, file.name) });
        } catch (error) {
          refused.push(refusal(world, file.name, error));
        }
      }
      if (added.length > 0) send({ type: "filesAdded", files: added });
      const text = refused.join("\n");
      send({ type: "noticed", notice: text === "" ? null : { tone: "error", text } });
    },
    insertForms: async (forms, content) => {
      try {
        const templates = await engine.templates(forms, content);
        const inserted = await host.insert(templates, "addAgain");
        say(world, world.words().shell.announce.inserted(inserted.added.length));
        return inserted;
      } catch (error) {
        tell(world, error);
        return null;
      }
    },
    previewParameters: async (wanted) => {
      try {
        const sheet = await host.readSheet("檢核參數");
        return { ...(await engine.keptParameters(sheet, wanted)), isNew: sheet === null };
      } catch (error) {
        tell(world, error);
        return null;
      }
    },
    writeControlRows: (form, rows) => isDone(world, () => write(world, form, rows)),
    keepParameters: (wanted) =>
      isDone(world, async () => {
        const sheet = await host.readSheet("檢核參數");
        const { rows, cells } = await engine.keptParameters(sheet, wanted);
        await write(world, "檢核參數", rows, cells);
      }),
  };
}

/** Does something that Excel may refuse; false = it did, and the pane says so. */
async function isDone(world: World, work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    tell(world, error);
    return false;
  }
}

async function write(
  { host, engine }: World,
  form: ControlForm,
  rows: readonly SampleRow[],
  cells: readonly ControlCell[] = [],
): Promise<void> {
  await host.writeControlSheet(await engine.controlSheet(form, rows), cells);
}

function refusal(world: World, name: string, error: unknown): string {
  return world.words().errors.file(name, causeText(failureOf(error), world.state().lang));
}
