import type { Comparison } from "../../model/rule";
import { BLANK } from "../../model/value";
import type { Fact } from "../fact";
import type { FactValue } from "../factValue";
import type { Operator } from "../operators/operator";
import { NO, not, YES, type Answer } from "../threeValued";
import { TextNumbers } from "./textNumbers";

/** The answer for a case and, inside `with`, a related row. */
export type Answering = (index: number, row: number) => Answer;

/**
 * How a comparison is answered: the same as by its operator every time, with less work where rows are
 * many. `relatedRows` is their number, 0 outside `with`.
 */
export function comparing(
  { operator: name, params }: Comparison,
  operator: Operator,
  [left, right]: readonly [Fact, Fact],
  relatedRows: number,
): Answering {
  if (right.isConstant) return withFixedRight(operator, left, right.at(-1, -1));
  const isColumnToCase = left.isRelated && !params && !right.isRelated;
  const unlike = UNLIKE[name];
  if (!isColumnToCase || unlike === undefined)
    return (index, row) => operator(left.at(index, row), right.at(index, row));
  const column = Array.from({ length: relatedRows }, (_, row) => left.at(-1, row));
  return withNumberedTexts(operator, new TextNumbers(column), right, unlike);
}

/** What these operators answer about values that are not the same. */
const UNLIKE: Readonly<Record<string, Answer>> = { equal: NO, notEqual: YES };

/** Compares texts of the related rows with a text of the case by number, anything else by the operator. */
function withNumberedTexts(
  operator: Operator,
  theirs: TextNumbers,
  ours: Fact,
  unlike: Answer,
): Answering {
  let last: { readonly text: string; readonly number: number } = { text: "", number: 0 };
  return (index, row) => {
    const value = ours.at(index, row);
    const number = typeof value === "string" ? theirs.at(row) : 0;
    if (typeof value !== "string" || number === 0)
      return operator(theirs.column[row] ?? BLANK, value);
    if (last.number === 0 || last.text !== value) last = { text: value, number: theirs.of(value) };
    return number === last.number ? not(unlike) : unlike;
  };
}

/** Beyond this many distinct texts, remembering answers costs more than it saves. */
const MAX_REMEMBERED = 5_000;

/** Registers repeat few texts: each is compared once. */
function withFixedRight(
  operator: (left: FactValue, right: FactValue) => Answer,
  left: Fact,
  right: FactValue,
): Answering {
  const remembered = new Map<string, Answer>();
  return (index, row) => {
    const value = left.at(index, row);
    if (typeof value !== "string") return operator(value, right);
    let answer = remembered.get(value);
    if (answer === undefined) {
      answer = operator(value, right);
      if (remembered.size < MAX_REMEMBERED) remembered.set(value, answer);
    }
    return answer;
  };
}
