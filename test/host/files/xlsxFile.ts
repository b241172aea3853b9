import type { Workbook } from "../engine/model/workbook";
import { snapshotOf } from "../engine/model/snapshot";
import { readWorkbook } from "./readWorkbook";
import { writeWorkbook } from "./writeWorkbook";

/** A workbook and the .xlsx it came from. */
export class XlsxFile {
  private constructor(
    readonly workbook: Workbook,
    private readonly bytes: Uint8Array,
    /** Parts of the file that neither the model nor the writer knows. */
    private readonly unknownParts: readonly string[],
    private readonly before: string,
  ) {}

  static async open(bytes: Uint8Array, name?: string): Promise<XlsxFile> {
    const { workbook, unknownParts } = await readWorkbook(bytes, name);
    return new XlsxFile(workbook, bytes, unknownParts, JSON.stringify(snapshotOf(workbook)));
  }

  /**
   * The bytes it came from where nothing has changed; else a new file.
   * Throws where that would lose something: what cannot be kept is refused.
   */
  async save(): Promise<Uint8Array> {
    if (JSON.stringify(snapshotOf(this.workbook)) === this.before) return this.bytes;
    const lost = [...this.unknownParts, ...this.workbook.sheets.flatMap(({ foreign }) => foreign)];
    if (lost.length > 0) throw new Error(`存檔會遺失：${[...new Set(lost)].join("、")}`);
    return writeWorkbook(this.workbook);
  }
}
