import { BLANK, BLANK_REQUIRED } from "../model/value";
import type { CellRef } from "../model/outcome";
import { isDoubtful, isBlank, type FactValue } from "./factValue";
import type { Mode } from "./fact";
import type { DerivedColumn, FactContext } from "./facts/shared/derived";

/** Rows a rule can read, wherever they come from: a form, a list of the plan, what was observed while reading. */
export interface TableSource {
  readonly name: string;
  readonly length: number;
  /** A form: its blank cells are somebody's omission. */
  readonly isForm: boolean;
  /** Stored values of a column by row; null = no such column. */
  column(name: string): readonly FactValue[] | null;
  /** Several values in one cell. */
  isList(column: string): boolean;
  /** What identifies the row to people. */
  key(row: number): string | null;
  /** The cell behind a value; null where there is none (plan facts). */
  cell(row: number, column: string): CellRef | null;
  /** How many equal cases each row stands for, where rows were counted instead of listed; null = 1 each. */
  readonly weights: readonly number[] | null;
  /** Hidden cases among them. */
  readonly hidden: number;
  /** Cases seen that the question does not concern. */
  readonly notApplicable: number;
  /** Cells that hide how many rows there are: a source of the rows that cannot be read. */
  readonly lost?: readonly CellRef[];
}

/** A table source with its derived columns; columns are computed once. */
export class RuleTable {
  private readonly computed = new Map<string, readonly FactValue[]>();
  private readonly fitted = new Map<string, readonly FactValue[]>();

  constructor(
    readonly source: TableSource,
    private readonly derived: Readonly<Record<string, DerivedColumn>>,
    private readonly context: FactContext,
  ) {}

  get length(): number {
    return this.source.length;
  }

  /** Values by row. Throws RangeError for an unknown column; packs are checked at load. */
  column(name: string): readonly FactValue[] {
    const stored = this.computed.get(name);
    if (stored) return stored;
    const derived = this.derived[name];
    const values = derived ? this.compute(derived) : this.source.column(name);
    if (!values) throw new RangeError(`${this.source.name} has no column "${name}"`);
    this.computed.set(name, values);
    return values;
  }

  /** A form's column as an empty cell counts in that mode; other tables have no empty cells to answer for. */
  columnIn(name: string, mode: Mode): readonly FactValue[] {
    if (!this.source.isForm) return this.column(name);
    const key = `${mode} ${name}`;
    let values = this.fitted.get(key);
    if (!values) {
      const [raw, isList] = [this.column(name), this.source.isList(name)];
      const isFit = !raw.includes(mode === "must" ? BLANK : BLANK_REQUIRED);
      values = isFit ? raw : raw.map((value) => fit(value, mode, isList));
      this.fitted.set(key, values);
    }
    return values;
  }

  /** The stored columns a column depends on: itself, or what its derivation reads. */
  readsOf(name: string): readonly string[] {
    return this.derived[name]?.reads ?? [name];
  }

  isDerived(name: string): boolean {
    return name in this.derived;
  }

  /** The cells behind a value: the unusable ones if there are any, else the blank ones, else all. */
  cellsBehind(row: number, name: string): readonly CellRef[] {
    const reads = this.readsOf(name);
    const valueOf = (column: string) => this.column(column)[row] ?? BLANK;
    const doubtful = reads.filter((column) => isDoubtful(valueOf(column)));
    const blank = reads.filter((column) => isBlank(valueOf(column)));
    const chosen = [doubtful, blank, reads].find((columns) => columns.length > 0) ?? [];
    const unread = this.derived[name]?.unread?.(reads.map(valueOf), this.context) ?? [];
    return [...chosen.flatMap((column) => this.source.cell(row, column) ?? []), ...unread];
  }

  private compute({ reads, compute }: DerivedColumn): readonly FactValue[] {
    const inputs = reads.map((column) => this.column(column));
    return Array.from({ length: this.length }, (_, row) =>
      compute(
        inputs.map((values) => values[row] ?? BLANK),
        this.context,
      ),
    );
  }
}

/** How an empty cell counts: see Mode. */
export function fit(value: FactValue, mode: Mode, isList: boolean): FactValue {
  if (mode === "must") return value === BLANK ? BLANK_REQUIRED : value;
  if (value !== BLANK_REQUIRED) return value;
  return isList ? [] : BLANK;
}
