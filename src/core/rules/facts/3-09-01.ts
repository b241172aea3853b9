import { normaliseText } from "../../cells/text";
import { BLANK, CalendarDate } from "../../model/value";
import { isBlank, showFact } from "../factValue";
import { fromAll, fromReadable, type DerivedColumn } from "./shared/derived";

/** Likeness of two texts by shared pairs of characters (Dice), 0 to 1. */
export function similarity(a: string, b: string): number {
  const [first, second] = [pairsOf(a), pairsOf(b)];
  const rest = [...second];
  const shared = first.filter((pair) => {
    const at = rest.indexOf(pair);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return (2 * shared.length) / (first.length + second.length);
}

function pairsOf(text: string): readonly string[] {
  const normal = normaliseText(text);
  const pairs = Array.from({ length: Math.max(0, normal.length - 1) }, (_, n) =>
    normal.slice(n, n + 2),
  );
  return pairs.length > 0 ? pairs : [normal];
}

export const correctiveActionFacts: Readonly<Record<string, DerivedColumn>> = {
  effectiveDue: fromReadable(
    "應完成日：展延期限較晚者以展延期限為準",
    ["extendedDue", "dueDate"],
    ([extended = BLANK, due = BLANK]) => {
      if (extended instanceof CalendarDate && due instanceof CalendarDate && extended.day > due.day)
        return extended;
      return due;
    },
  ),
  causeSimilarity: fromAll(
    "根本原因與問題描述之相似度",
    ["rootCause", "description"],
    ([cause, description]) => similarity(showFact(cause ?? BLANK), showFact(description ?? BLANK)),
  ),
  backReference: fromReadable(
    "來源單應回指之編號：稽核為缺失編號，其他為矯正單號",
    ["source", "ncNo", "capaNo"],
    ([source = BLANK, ncNo = BLANK, capaNo = BLANK]) =>
      !isBlank(source) && source === "內部稽核" ? ncNo : capaNo,
  ),
};
