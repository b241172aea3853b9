import type { SheetSnapshot, WorkbookSnapshot } from "../../../core/model/snapshot";
import {
  HostError,
  type CancelSignal,
  type Progress,
  type ReadingProgress,
} from "../../../core/ports";
import { codeOf, ITEM_NOT_FOUND } from "../excelError";
import type { ExcelSession } from "../excelSession";
import { queueDetails } from "./blockDetails";
import { batchesOf, readBatch, type Block } from "./blocks";
import { queueValues } from "./blockValues";
import type { OpenColumns } from "./openColumns";
import { SheetGrid } from "./sheetGrid";
import { readSealXml } from "./sealXml";
import { survey, type Survey } from "./survey";

export interface ReadingWatch {
  readonly progress?: Progress | undefined;
  readonly signal?: CancelSignal | undefined;
}

/** Queues what is asked of a block; the answer can be taken after the sync. */
type Queue<Answer> = (sheet: Excel.Worksheet, block: Block) => () => Answer;

interface Asking {
  readonly session: ExcelSession;
  readonly sheets: Survey["sheets"];
}

const NONE_OPEN: OpenColumns = { numbers: [], errors: [] };
/** Cells of all sheets together, blank ones among them; beyond it reading would take minutes. */
const MAX_CELLS = 20_000_000;

/**
 * Reads the open workbook in blocks: first their values, then what these leave open. A sheet that
 * goes away meanwhile makes it start again, once.
 */
export async function readWorkbook(
  session: ExcelSession,
  watch: ReadingWatch,
  found: (survey: Survey) => void,
): Promise<Omit<WorkbookSnapshot, "file">> {
  try {
    return await readOnce(session, watch, found);
  } catch (error) {
    if (codeOf(error) !== ITEM_NOT_FOUND) throw error;
    return readOnce(session, watch, found);
  }
}

/** Reads one sheet as it stands now; null where there is none of that name. */
export async function readSheet(
  session: ExcelSession,
  name: string,
): Promise<SheetSnapshot | null> {
  const found = await session.repeatable((context) => survey(context, name));
  const [sheet = null] = await readSheets(session, found, {});
  return sheet;
}

async function readOnce(
  session: ExcelSession,
  watch: ReadingWatch,
  found: (survey: Survey) => void,
): Promise<Omit<WorkbookSnapshot, "file">> {
  const surveyed = await session.repeatable((context) => survey(context));
  found(surveyed);
  const sheets = await readSheets(session, surveyed, watch);
  const sealXml = await session.repeatable(readSealXml);
  return { date1904: surveyed.date1904, sealXml, sheets };
}

async function readSheets(
  session: ExcelSession,
  { sheets }: Survey,
  { progress, signal }: ReadingWatch,
): Promise<readonly SheetSnapshot[]> {
  requireReadable(sheets);
  const grids = sheets.map((sheet) => new SheetGrid(sheet));
  const asking = { session, sheets };
  let told = -1;
  const tellUpTo = (done: number) => {
    while (told < done) {
      told += 1;
      progress?.(progressAt(sheets, told));
    }
  };
  tellUpTo(0);
  for (const batch of batchesOf(sheets)) {
    if (signal?.aborted) throw new HostError("excel-cancelled");
    await readBlocks(asking, batch, grids);
    tellUpTo(sheetsDone(sheets, batch));
  }
  tellUpTo(sheets.length);
  return grids.map((grid) => grid.finish());
}

function progressAt(sheets: Survey["sheets"], done: number): ReadingProgress {
  const last = sheets[done - 1];
  return {
    done,
    total: sheets.length,
    last: last ? { sheet: last.name, rows: last.lastRow } : null,
    next: sheets[done]?.name ?? null,
  };
}

function requireReadable(sheets: Survey["sheets"]): void {
  let cells = 0;
  for (const { name, lastRow, lastColumn } of sheets) {
    cells += lastRow * lastColumn;
    if (cells > MAX_CELLS) throw new HostError("too-many-cells", { sheet: name, limit: MAX_CELLS });
  }
}

/** How many sheets are read to their end after this batch. */
function sheetsDone(sheets: Survey["sheets"], batch: readonly Block[]): number {
  const last = batch.at(-1);
  if (!last) return 0;
  return last.bottom === sheets[last.sheet]?.lastRow ? last.sheet + 1 : last.sheet;
}

async function readBlocks(
  { session, sheets }: Asking,
  batch: readonly Block[],
  grids: readonly SheetGrid[],
): Promise<void> {
  const ask = <Answer>(blocks: readonly Block[], queue: Queue<Answer>) =>
    session.repeatable(async (context) => {
      const { worksheets } = context.workbook;
      const answers = blocks.map((block) =>
        queue(worksheets.getItem(sheets[block.sheet]?.id ?? ""), block),
      );
      await context.sync();
      return answers.map((take) => take());
    });
  const valuesRead: Block[] = [];
  await readBatch(
    batch,
    (blocks) => ask(blocks, queueValues),
    (block, values) => {
      grids[block.sheet]?.addValues(block, values);
      valuesRead.push(block);
    },
  );
  await readBatch(
    valuesRead,
    (blocks) =>
      ask(blocks, (sheet, block) =>
        queueDetails(sheet, block, grids[block.sheet]?.openColumns(block) ?? NONE_OPEN),
      ),
    (block, details) => grids[block.sheet]?.addDetails(block, details),
  );
}
