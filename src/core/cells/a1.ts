import type { Range } from "../model/snapshot";
import { address } from "./address";

/** A range as a formula or part names it: "A9:A28", or "B3" for one cell. */
export function a1({ top, left, bottom, right }: Range): string {
  const first = address(top, left);
  const last = address(bottom, right);
  return first === last ? first : `${first}:${last}`;
}

/** "$A$9:$A$28" */
export function absoluteA1(range: Range): string {
  return a1(range).replace(/([A-Z]+)(\d+)/gu, "$$$1$$$2");
}
