import { HostError } from "../../core/ports";
import { codeOf, IN_CELL_EDIT, isMomentary } from "./excelError";

export interface SessionOptions {
  /** Told when Excel waits for the person to leave a cell, and when it goes on. */
  readonly onCellEdit?: (isWaiting: boolean) => void;
  readonly wait?: (milliseconds: number) => Promise<void>;
}

type Work<T> = (context: Excel.RequestContext) => Promise<T>;

/** Excel 2021 and later; inserting sheets needs it. */
const REQUIRED_API = "1.13";
/** Milliseconds before the second and the third try. */
const PAUSES = [250, 1_000];

/** Excel as this adapter talks to it: the only Excel.run of the project. */
export class ExcelSession {
  constructor(private readonly options: SessionOptions = {}) {}

  /**
   * Runs work that may be repeated: reading, or a change that comes to the same when done twice.
   * Tried again with pauses where Excel fails for a moment.
   */
  repeatable<T>(work: Work<T>): Promise<T> {
    return this.tryAgain(() => this.runPatiently(work));
  }

  /**
   * Makes a change. Where it fails, what was done of it is taken back; then it is tried again, if
   * Excel failed for a moment or a person was in a cell.
   * @param takeBack leaves the workbook as it was before; may be called when nothing was done
   * @param sheets names of what may stay half done where even that fails
   */
  change<T>(apply: Work<T>, takeBack: Work<void>, sheets: readonly string[]): Promise<T> {
    return this.tryAgain(async () => {
      try {
        return await this.run(apply);
      } catch (error) {
        await this.complete(takeBack, sheets);
        throw error;
      }
    });
  }

  /** Runs repeatable work after which alone the workbook is whole again. */
  async complete<T>(work: Work<T>, sheets: readonly string[]): Promise<T> {
    try {
      return await this.repeatable(work);
    } catch (cause) {
      throw new HostError("excel-not-restored", { sheets: sheets.join("、") }, { cause });
    }
  }

  private async tryAgain<T>(work: () => Promise<T>): Promise<T> {
    for (const pause of PAUSES) {
      try {
        return await work();
      } catch (error) {
        if (!isMomentary(error) && codeOf(error) !== IN_CELL_EDIT) throw error;
      }
      await (this.options.wait ?? waited)(pause);
    }
    return work();
  }

  private run<T>(work: Work<T>, options: Excel.RunOptions = {}): Promise<T> {
    if (!Office.context.requirements.isSetSupported("ExcelApi", REQUIRED_API)) {
      throw new HostError("excel-too-old");
    }
    return Excel.run(options, work);
  }

  /** Where a person is in a cell, says so and waits until Excel takes the work. */
  private async runPatiently<T>(work: Work<T>): Promise<T> {
    try {
      return await this.run(work);
    } catch (error) {
      if (codeOf(error) !== IN_CELL_EDIT) throw error;
    }
    this.options.onCellEdit?.(true);
    try {
      return await this.run(work, { delayForCellEdit: true });
    } finally {
      this.options.onCellEdit?.(false);
    }
  }
}

function waited(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
