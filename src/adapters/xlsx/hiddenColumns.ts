import { HostError } from "../../core/ports";
import { MAX_COLUMN } from "./limits";
import type { Attributes } from "./namespaces";
import type { PartPlace } from "./partPlace";
import { isTrue } from "./xml";

/** Collects the hidden bands of columns of a sheet. */
export class HiddenColumns {
  private readonly bands: { readonly first: number; readonly last: number }[] = [];

  constructor(private readonly place: PartPlace) {}

  add({ min, max, hidden }: Attributes): void {
    const first = Number(min);
    const last = Number(max);
    if (!Number.isInteger(first) || !Number.isInteger(last) || first < 1 || first > last) {
      throw new HostError("column-range", {
        ...this.place,
        reference: `${min ?? ""}:${max ?? ""}`,
      });
    }
    if (isTrue(hidden)) this.bands.push({ first, last: Math.min(last, MAX_COLUMN) });
  }

  /** Column numbers from 1. Each is visited once, however often bands overlap. */
  finish(): ReadonlySet<number> {
    const hidden = new Set<number>();
    let next = 1;
    for (const { first, last } of this.bands.sort((a, b) => a.first - b.first)) {
      for (let column = Math.max(first, next); column <= last; column++) hidden.add(column);
      next = Math.max(next, last + 1);
    }
    return hidden;
  }
}
