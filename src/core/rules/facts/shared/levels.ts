import { UNREADABLE } from "../../../model/value";
import type { FactValue } from "../../factValue";

const NUMBERS: Readonly<Record<string, number>> = {
  普: 1,
  中: 2,
  高: 3,
  "1級": 1,
  "2級": 2,
  "3級": 3,
  "4級": 4,
};

/** 普／中／高 and 1級–4級 as numbers, so that they can be compared. */
export function levelNumber(level: FactValue): FactValue {
  return (typeof level === "string" ? NUMBERS[level] : undefined) ?? UNREADABLE;
}
