import type { Edition } from "../../core/model/plan";
import type { WorkbookSnapshot } from "../../core/model/snapshot";
import type { CheckWishes } from "../../core/plan/settle";
import { asOfDate, paramsFrom } from "./checkOptions";
import { CLEAN, FINDINGS } from "./exitStatus";
import { sealingTime } from "./markOptions";
import { oneWorkbook } from "./oneWorkbook";
import { openCatalog } from "./openCatalog";
import type { Session } from "./session";
import { UserError } from "./userError";

export interface MarkOptions {
  readonly out: string;
  readonly asOf?: string;
  readonly edition?: Edition | "auto";
  readonly params?: string;
  readonly rules?: string;
  readonly sealedAt?: string;
  readonly unmark?: boolean;
}

/** `lbbu mark`: checks a workbook and writes flags, result sheets and seal into a copy, or removes them there. */
export async function markCommand(
  path: string,
  options: MarkOptions,
  session: Session,
): Promise<number> {
  const { words, files, io } = session;
  refuseSameFile(path, options.out, session);
  const file = await oneWorkbook(path, session);
  if (options.unmark) {
    const { clearCheckedWorkbook } =
      await import("../../adapters/xlsx/writing/writeCheckedWorkbook");
    await files.write(
      options.out,
      file.told(() => clearCheckedWorkbook(file.bytes)),
    );
    io.stdout(`${words.mark.unmarked(options.out)}\n`);
    return CLEAN;
  }
  const snapshot = await file.snapshot();
  const { checked, sealed } = await handOver(snapshot, options, session);
  const { writeCheckedWorkbook } = await import("../../adapters/xlsx/writing/writeCheckedWorkbook");
  const bytes = file.told(() => writeCheckedWorkbook(file.bytes, checked));
  await files.write(options.out, bytes);
  const { seal, ledger } = sealed.record;
  io.stdout(`${words.mark.done(options.out, seal.counts, seal.sealedAt)}\n`);
  io.stdout(`${words.mark.earlier[sealed.earlier](ledger.length)}\n`);
  if (sealed.trend) {
    const { added, persisting, resolved } = sealed.trend;
    io.stdout(`${words.mark.trend(added.length, persisting.length, resolved.length)}\n`);
  }
  return seal.counts.gap > 0 ? FINDINGS : CLEAN;
}

/** What is handed over is a copy: the original stays as it was. */
function refuseSameFile(path: string, out: string, { words }: Session): void {
  const plain = (name: string) => name.replaceAll("\\", "/").replace(/^(?:\.\/)+/u, "");
  if (plain(path) === plain(out)) throw new UserError("same-file", words.errors.sameFile(out));
  const ending = /\.xls[xm]$/iu.exec(path)?.[0].toLowerCase();
  if (ending !== undefined && !out.toLowerCase().endsWith(ending))
    throw new UserError("out-extension", words.errors.outEnding(out, ending));
}

async function handOver(snapshot: WorkbookSnapshot, options: MarkOptions, session: Session) {
  const { words, files, io } = session;
  const now = io.now();
  const catalog = await openCatalog(options.rules, files, words);
  const wishes: CheckWishes = {
    asOf: asOfDate(options.asOf, now, words),
    edition: options.edition ?? null,
    ...(options.params !== undefined && {
      params: await paramsFrom(options.params, catalog, files, words),
    }),
  };
  const sealedAt = sealingTime(options.sealedAt, now, words);
  const { handOverOf } = await import("../../core/handOver");
  return handOverOf(snapshot, { wishes, sealedAt }, catalog);
}
