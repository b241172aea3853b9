import type { Difference, DifferenceKind } from "../../model/verification";

const NOWHERE: Omit<Difference, "what"> = {
  sheet: null,
  rowKey: null,
  row: null,
  field: null,
  cell: null,
  sealed: null,
  now: null,
};

/** A difference; what is not given does not apply. */
export function difference(
  what: DifferenceKind,
  place: Partial<Omit<Difference, "what">> = {},
): Difference {
  return { what, ...NOWHERE, ...place };
}
