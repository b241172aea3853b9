import { address } from "../../cells/address";
import type { SampleRow, SampleValue } from "../../model/sample";
import type { Range } from "../../model/snapshot";
import type { DesignedCell, DesignedValidation } from "../../model/workbookDesign";
import type { HeaderField, Template } from "../../model/template";
import { cellContent } from "./cellContent";
import { fieldValidation } from "./fieldValidation";
import { lineCount, rowHeight, textWidth } from "./textWidth";

const FIRST_ROW = 3;
const PAIRS_PER_ROW = 3;
const VALUE_WIDTH = 22;

/** Label and value pairs above the table, three a row. */
export interface HeaderBlock {
  readonly cells: readonly DesignedCell[];
  readonly merges: readonly Range[];
  readonly heights: ReadonlyMap<number, number>;
  readonly validations: readonly DesignedValidation[];
  /** Address of each field's value. */
  readonly addresses: ReadonlyMap<string, string>;
  readonly lastRow: number;
}

/** A label's column and the columns of the value right of it. */
interface Slot {
  readonly label: number;
  readonly from: number;
  readonly to: number;
}

/** Lays out a form's header fields over its columns; blank fields keep what never changes. */
export function layOutHeader(
  template: Template,
  values: SampleRow,
  { units, firstColumn }: { readonly units: readonly string[]; readonly firstColumn: number },
): HeaderBlock {
  const widths = template.columns.map((column) => column.width);
  const slots = slotsFor(template.header, widths, firstColumn);
  const block = new BlockBuilder(widths, units);
  template.header.forEach((field, index) => {
    const slot = slots[index % PAIRS_PER_ROW];
    if (!slot) throw new RangeError(`${template.form} has too few columns for its header block`);
    const row = FIRST_ROW + Math.floor(index / PAIRS_PER_ROW);
    block.add(field, row, slot, values[field.key] ?? constantValue(field, template));
  });
  const unused = template.header.length % PAIRS_PER_ROW;
  if (unused > 0) block.fillLastRow(slots.slice(unused));
  return block.build();
}

/** Value a field has on a blank form. */
function constantValue(field: HeaderField, template: Template): SampleValue | undefined {
  if (field.key === "formNo") return template.formNo;
  if (field.key === "formVersion") return template.version;
  if (field.key === "classification") return template.classification;
  return field.default;
}

/**
 * One slot per pair, the same in every row. A label has a column of its own, wide enough for its
 * text in two lines, so that its value stands right beside it; only values are merged.
 */
function slotsFor(
  fields: readonly HeaderField[],
  widths: readonly number[],
  firstColumn: number,
): readonly Slot[] {
  const slots: Slot[] = [];
  let column = firstColumn;
  for (let pair = 0; pair < Math.min(PAIRS_PER_ROW, fields.length); pair++) {
    const labels = fields.filter((_, index) => index % PAIRS_PER_ROW === pair);
    const needed = Math.max(...labels.map((field) => Math.ceil(textWidth(field.title) / 2) + 2));
    if (pair > 0) column = nextWideColumn(widths, column, needed);
    const previous = slots[pair - 1];
    if (previous) slots[pair - 1] = { ...previous, to: column - 1 };
    const to = endOfValue(widths, column + 1);
    slots.push({ label: column, from: column + 1, to });
    column = to + 1;
  }
  return slots;
}

function nextWideColumn(widths: readonly number[], from: number, needed: number): number {
  for (let column = from; column < Math.min(from + 4, widths.length); column++) {
    if ((widths[column - 1] ?? 0) >= needed) return column;
  }
  return from;
}

function endOfValue(widths: readonly number[], from: number): number {
  let to = from;
  let total = widths[from - 1] ?? 0;
  while (total < VALUE_WIDTH && to < widths.length) total += widths[to++] ?? 0;
  return to;
}

class BlockBuilder {
  private readonly cells: DesignedCell[] = [];
  private readonly merges: Range[] = [];
  private readonly validations: DesignedValidation[] = [];
  private readonly addresses = new Map<string, string>();
  private readonly lines = new Map<number, number>();

  constructor(
    private readonly widths: readonly number[],
    private readonly units: readonly string[],
  ) {}

  add(field: HeaderField, row: number, slot: Slot, value: SampleValue | undefined): void {
    const content = cellContent(field.type, value);
    const range = { top: row, left: slot.from, bottom: row, right: slot.to };
    this.cells.push({ row, column: slot.label, value: field.title, style: "label" });
    for (let column = slot.from; column <= slot.to; column++) {
      const filled = column === slot.from ? content : { ...content, value: null };
      this.cells.push({ row, column, ...filled, style: "value" });
    }
    if (slot.to > slot.from) this.merges.push(range);
    const validation = fieldValidation(field, { ...range, right: slot.from }, this.units);
    if (validation) this.validations.push(validation);
    this.addresses.set(field.key, address(row, slot.from));
    this.makeRoom(row, slot, field.title, String(content.value ?? ""));
  }

  /** Closes the frame where the last row has fewer pairs. */
  fillLastRow(slots: readonly Slot[]): void {
    const row = Math.max(...this.lines.keys());
    const left = slots[0]?.label ?? 1;
    const right = slots.at(-1)?.to ?? left;
    for (let column = left; column <= right; column++) {
      this.cells.push({ row, column, value: null, style: "value" });
    }
    this.merges.push({ top: row, left, bottom: row, right });
  }

  build(): HeaderBlock {
    const rows = [...this.lines.keys()];
    return {
      cells: this.cells,
      merges: this.merges,
      validations: this.validations,
      addresses: this.addresses,
      heights: new Map([...this.lines].map(([row, lines]) => [row, rowHeight(lines)])),
      lastRow: Math.max(FIRST_ROW - 1, ...rows),
    };
  }

  private makeRoom(row: number, slot: Slot, label: string, value: string): void {
    let width = 0;
    for (let column = slot.from; column <= slot.to; column++) width += this.widths[column - 1] ?? 0;
    const lines = Math.max(
      lineCount(label, this.widths[slot.label - 1] ?? 0),
      lineCount(value, width),
    );
    this.lines.set(row, Math.max(lines, this.lines.get(row) ?? 1));
  }
}
