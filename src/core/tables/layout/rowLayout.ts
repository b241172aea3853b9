import type { DataRows } from "./dataRows";
import type { MergedRows } from "./mergedRows";
import type { TableArea } from "./tableArea";

/** A form's area, its data rows, and the merged cells among them. */
export interface RowLayout {
  readonly area: TableArea;
  readonly data: DataRows;
  readonly merged: MergedRows;
}
