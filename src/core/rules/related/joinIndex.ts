import { Mark, type Value } from "../../model/value";
import { Count, isBlank, Span, ValueSet, type FactValue } from "../factValue";
import { keysOf } from "../sameValue";

/** Rows of a table by the values of one column, for matching without looking at every row. */
export class JoinIndex {
  private readonly rows = new Map<string, number[]>();
  /** Rows whose value cannot be read: they may match anything. */
  private readonly unread: number[] = [];

  constructor(column: readonly FactValue[]) {
    column.forEach((value, row) => {
      if (value instanceof Mark) {
        if (value.state !== "blank") this.unread.push(row);
        return;
      }
      for (const key of keysOf(value as Value)) {
        const rows = this.rows.get(key);
        if (rows) rows.push(row);
        else this.rows.set(key, [row]);
      }
    });
  }

  /** Rows that may have a value in common with `value`, ascending; null = any row may. */
  candidates(value: FactValue): readonly number[] | null {
    if (value instanceof Mark)
      return isBlank(value) && value.state === "blank" ? this.unread : null;
    if (value instanceof ValueSet && value.open) return null;
    const keys = joinKeys(value);
    if (keys.length === 1 && this.unread.length === 0) return this.rows.get(keys[0] ?? "") ?? [];
    const rows = new Set([...keys.flatMap((key) => this.rows.get(key) ?? []), ...this.unread]);
    return [...rows].sort((a, b) => a - b);
  }
}

/** The texts a fact can be joined on. */
function joinKeys(value: FactValue): readonly string[] {
  if (value instanceof ValueSet) return value.items.flatMap(keysOf);
  if (value instanceof Count || value instanceof Span || value instanceof Mark) {
    throw new TypeError("not a value to join on");
  }
  return keysOf(value);
}

/** Equal for values that find the same related rows, so that cases can share them. */
export function identityOf(value: FactValue): string {
  if (value instanceof Mark) return `\u0000${value.state}`;
  if (value instanceof Count) return `${value.low}–${value.high}`;
  if (value instanceof Span) return `${identityOf(value.from)}–${identityOf(value.to)}`;
  const open = value instanceof ValueSet && value.open ? "…" : "";
  return `${typeof value}${open}${joinKeys(value).join("\u0001")}`;
}
