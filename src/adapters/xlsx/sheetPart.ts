import { layoutWithin } from "../../core/cells/extent";
import type { FormulaCell, Range, SnapshotRow } from "../../core/model/snapshot";
import { HostError } from "../../core/ports";
import type { CellBudget } from "./cellBudget";
import { CellReader } from "./cellReader";
import { readRange } from "./cellReference";
import type { CellSource } from "./cellValue";
import { HiddenColumns } from "./hiddenColumns";
import { SPREADSHEET, type Namespaces } from "./namespaces";
import type { SheetPlace } from "./partPlace";
import { SheetFormulas } from "./sheetFormulas";
import { SheetRows } from "./sheetRows";
import type { WorkbookPackage } from "./workbookPackage";
import type { PartHandler, PartKind, XmlElement } from "./xml";

export interface SheetSource extends CellSource {
  readonly file: WorkbookPackage;
  readonly budget: CellBudget;
  /** Names of other workbooks in the order formulas number them. */
  readonly externalFiles: readonly string[];
}

/** What a worksheet part says. */
export interface SheetPart {
  readonly rows: readonly SnapshotRow[];
  readonly formulas: ReadonlyMap<string, FormulaCell>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merges: readonly Range[];
  /** Relationship ids of its table objects. */
  readonly tableIds: readonly string[];
}

const WORKSHEET: PartKind = {
  root: "worksheet",
  vocabulary: SPREADSHEET,
  sealed: new Set(["sheetData", "row", "c", "v", "f", "is", "r", "t", "mergeCells", "tableParts"]),
};

/** Reads the cells of a sheet, and how rows, columns, merges and tables lie in it. */
export function readSheetPart(source: SheetSource, place: SheetPlace): SheetPart {
  const reader = new SheetReader(source, place);
  source.file.parse(place, WORKSHEET, reader);
  return reader.finish();
}

class SheetReader implements PartHandler {
  private readonly rows: SheetRows;
  private readonly formulas: SheetFormulas;
  private readonly cells: CellReader;
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns: HiddenColumns;
  private readonly merges: Range[] = [];
  private readonly tableIds: string[] = [];
  private data: "ahead" | "open" | "read" = "ahead";

  constructor(
    private readonly source: SheetSource,
    private readonly place: SheetPlace,
  ) {
    const { budget, externalFiles } = source;
    this.rows = new SheetRows(place.sheet, budget);
    this.formulas = new SheetFormulas(place.sheet, externalFiles);
    this.hiddenColumns = new HiddenColumns(place);
    this.cells = new CellReader(place, source, {
      rows: this.rows,
      formulas: this.formulas,
      hiddenRows: this.hiddenRows,
      budget,
    });
  }

  open(element: XmlElement, namespaces: Namespaces): void {
    const { name, parent, attributes } = element;
    if (this.data === "open") this.cells.open(element);
    else if (name === "sheetData") this.openData(parent);
    else if (name === "col") this.hiddenColumns.add(attributes);
    else if (name === "mergeCell") this.addMerge(attributes["ref"] ?? "");
    else if (name === "tablePart") this.tableIds.push(namespaces.relationshipId(attributes) ?? "");
    else if (name === "row" || name === "c") throw this.misplaced(name);
  }

  text(text: string): void {
    if (this.data === "open") this.cells.addText(text);
  }

  close(name: string): void {
    if (name === "sheetData") this.data = "read";
    else if (this.data === "open") this.cells.close(name);
  }

  finish(): SheetPart {
    if (this.data !== "read") throw this.misplaced("sheetData");
    const formulas = this.formulas.finish(this.rows, this.source.budget);
    const rows = this.rows.finish((cell) => formulas.has(cell));
    const lastValue = rows.reduce((last, { values }) => Math.max(last, values.length), 0);
    const extent = {
      lastRow: rows.at(-1)?.row ?? 0,
      lastColumn: Math.max(lastValue, this.formulas.lastColumn),
    };
    const layout = layoutWithin(extent, {
      hiddenRows: this.hiddenRows,
      hiddenColumns: this.hiddenColumns.finish(),
      merges: this.merges,
    });
    return { rows, formulas, ...layout, tableIds: this.tableIds };
  }

  private openData(parent: string): void {
    if (parent !== "worksheet" || this.data === "read") throw this.misplaced("sheetData");
    this.data = "open";
  }

  private addMerge(reference: string): void {
    const range = readRange(reference);
    if (!range) throw new HostError("range-reference", { ...this.place, reference });
    this.source.budget.spend(1, this.place.sheet);
    this.merges.push(range);
  }

  private misplaced(element: string): HostError {
    return new HostError("xml-structure", { ...this.place, element });
  }
}
