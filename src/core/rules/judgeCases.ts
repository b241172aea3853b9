import type { Judged, Population } from "../model/outcome";
import type { Rule } from "../model/rule";
import { causesOf } from "./causes";
import { failuresOf, type Failure } from "./failures";
import type { FactReader } from "./factReader";
import { fillIn } from "./message";
import { caseTable } from "./scope";
import { NO, UNDETERMINED } from "./threeValued";
import { allCases, casesWhere, verdictsOf, type Verdicts } from "./verdicts";

export interface JudgedCases {
  /** The cases that did not pass, in their order. */
  readonly cases: readonly Judged[];
  readonly population: Population;
}

/** Judges all cases of one rule and words those that did not pass. */
export async function judgeCases(reader: FactReader): Promise<JudgedCases> {
  const verdicts = await verdictsOf(reader);
  const { applies, meets } = verdicts;
  const all = allCases(meets.length);
  const failed = casesWhere(all, (index) => meets[index] === NO && applies[index] !== NO);
  const undetermined = casesWhere(all, (index) => meets[index] === UNDETERMINED);
  const failures = await failuresOf(failed, verdicts, reader);
  const cases = [...failed, ...undetermined]
    .sort((a, b) => a - b)
    .map((index) => judged(index, failures.get(index), verdicts, reader));
  const { lost } = reader.judging.cases;
  if (lost.length > 0)
    cases.push({
      ...UNKNOWN_NUMBER,
      severity: "review",
      fields: reader.judging.rule.flags.slice(0, 1),
      causes: lost,
    });
  return { cases, population: populationOf(verdicts, cases, reader) };
}

/** Stands for cases nobody can count, because what they are grouped by cannot be read. */
const UNKNOWN_NUMBER = {
  verdict: "undetermined",
  key: null,
  row: null,
  observation: null,
  message: "",
  expected: "",
  related: [],
} as const;

function judged(
  index: number,
  failure: Failure | undefined,
  verdicts: Verdicts,
  reader: FactReader,
): Judged {
  const { rule, cases } = reader.judging;
  const place = {
    key: cases.keyOf(index),
    row: ownRow(rule, cases.rowOf(index)),
    observation: observed(rule, index),
  };
  if (!failure) {
    const causes = causesOf(index, verdicts, reader);
    return {
      ...UNKNOWN_NUMBER,
      ...place,
      severity: "review",
      fields: rule.flags.slice(0, 1),
      causes,
    };
  }
  return {
    verdict: "failed",
    ...place,
    ...failure,
    message: fillIn(rule.message, index, reader),
    expected: fillIn(rule.expected ?? "", index, reader),
    causes: [],
  };
}

/** The row in the rule's own form, where the case is one. */
function ownRow(rule: Rule, row: number): number | null {
  return row >= 0 && caseTable(rule) === rule.form ? row : null;
}

/** Rules about cells and sheets are judged on what was observed while reading. */
function observed(rule: Rule, index: number): number | null {
  return /^(?:cells|sheets|settings)\./u.test(caseTable(rule) ?? "") ? index : null;
}

function populationOf(
  { applies }: Verdicts,
  judgedCases: readonly Judged[],
  reader: FactReader,
): Population {
  const { cases } = reader.judging;
  const source = cases.table?.source;
  const { weights } = cases;
  let rows = source?.notApplicable ?? 0;
  let applicable = 0;
  for (let index = 0; index < cases.count; index++) {
    const weight = weights?.[index] ?? 1;
    rows += weight;
    if (applies[index] !== NO) applicable += weight;
  }
  const failed = judgedCases.filter((entry) => entry.verdict === "failed").length;
  const unreadable = judgedCases.length - failed;
  const lost = cases.lost.length > 0 ? 1 : 0;
  return {
    rows: rows + lost,
    applicable: applicable + lost,
    failed,
    unreadable,
    hidden: cases.hidden,
  };
}
