import { flagRules, type FlagRule } from "../../src/core/cells/flagRules";
import { RESULT_SHEETS, type CheckedWorkbook } from "../../src/core/model/checkedWorkbook";
import type { Flag } from "../../src/core/model/flag";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/core/model/snapshot";
import {
  HostError,
  type Flagger,
  type InsertableTemplate,
  type InsertedSheets,
  type Navigator,
  type SheetReader,
  type TemplateInserter,
  type WorkbookWriter,
  type WorkbookReader,
} from "../../src/core/ports";
import { laidDown } from "./laidDown";

export type MemoryPorts = WorkbookReader & SheetReader & Navigator & TemplateInserter & Flagger;

/** A workbook in memory behind the ports, for tests of what stands on them. */
export class MemoryWorkbook implements MemoryPorts, WorkbookWriter {
  flags: readonly FlagRule[] = [];
  selected: { readonly sheet: string; readonly cell: string } | null = null;
  private sheets: readonly SheetSnapshot[];
  private sealXml: string | null;

  /** @param openTemplate reads the sheet of a template that is inserted */
  constructor(
    private readonly workbook: WorkbookSnapshot,
    private readonly openTemplate: (template: InsertableTemplate) => Promise<SheetSnapshot>,
  ) {
    this.sheets = workbook.sheets;
    this.sealXml = workbook.sealXml;
  }

  readWorkbook: WorkbookReader["readWorkbook"] = (file, progress, signal) => {
    if (signal?.aborted) return Promise.reject(new HostError("excel-cancelled"));
    for (let done = 0; done <= this.sheets.length; done++) {
      const read = this.sheets[done - 1];
      progress?.({
        done,
        total: this.sheets.length,
        last: read ? { sheet: read.name, rows: read.rows.at(-1)?.row ?? 0 } : null,
        next: this.sheets[done]?.name ?? null,
      });
    }
    return Promise.resolve({ ...this.workbook, file, sealXml: this.sealXml, sheets: this.sheets });
  };

  readSheet(name: string): Promise<SheetSnapshot | null> {
    return Promise.resolve(this.find(name) ?? null);
  }

  goTo(sheet: string, cell: string): Promise<void> {
    const found = this.find(sheet);
    if (!found) return Promise.reject(new HostError("excel-sheet-missing", { sheet }));
    if (found.visibility !== "visible") {
      return Promise.reject(new HostError("excel-sheet-hidden", { sheet }));
    }
    this.selected = { sheet: found.name, cell };
    return Promise.resolve();
  }

  async insert(
    templates: readonly InsertableTemplate[],
    existing: "leaveOut" | "addAgain",
  ): Promise<InsertedSheets> {
    const present = templates.flatMap(({ form, sheet: { name, marker } }) => {
      const found = this.sheets.find(
        (sheet) => (marker !== null && sheet.marker === marker) || sheet.name === name,
      );
      return found && existing === "leaveOut" ? [{ form, sheet: found.name }] : [];
    });
    const wanted = templates.filter(({ form }) => !present.some((one) => one.form === form));
    const opened = await Promise.all(wanted.map(this.openTemplate));
    const added = opened.map((sheet) => ({ ...sheet, name: this.freeName(sheet.name) }));
    this.sheets = [...this.sheets, ...added];
    return {
      added: wanted.map(({ form }, n) => ({ form, sheet: added[n]?.name ?? "" })),
      present,
      built: wanted.flatMap(({ form, file }) => (file ? [] : [form])),
    };
  }

  flag(flags: readonly Flag[]): Promise<void> {
    const missing = flags.find(({ sheet }) => !this.find(sheet));
    if (missing) {
      return Promise.reject(new HostError("excel-sheet-missing", { sheet: missing.sheet }));
    }
    this.flags = flagRules(flags);
    return Promise.resolve();
  }

  clearFlags(): Promise<void> {
    this.flags = [];
    return Promise.resolve();
  }

  async write(content: CheckedWorkbook): Promise<void> {
    const written = laidDown({ ...this.workbook, sheets: this.sheets }, content);
    this.sheets = written.sheets;
    this.sealXml = written.sealXml;
    await this.flag(content.flags);
  }

  clear(): Promise<void> {
    const ours: readonly string[] = RESULT_SHEETS;
    this.sheets = this.sheets.filter(({ name }) => !ours.includes(name));
    this.sealXml = null;
    return this.clearFlags();
  }

  hasFlags(): Promise<boolean> {
    return Promise.resolve(this.flags.length > 0);
  }

  private find(name: string): SheetSnapshot | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  private freeName(name: string): string {
    let free = name;
    for (let n = 2; this.find(free); n++) free = `${name} (${n})`;
    return free;
  }
}
