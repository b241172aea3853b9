import type { Judged, Outcome } from "../../src/core/model/outcome";
import type { Observation } from "../../src/core/model/table";

/** A failed case; the test says what it is about. */
export function failedCase(judged: Partial<Judged> = {}): Judged {
  return {
    verdict: "failed",
    key: null,
    row: null,
    observation: null,
    severity: "gap",
    fields: [],
    message: "不符規定。",
    expected: "",
    causes: [],
    related: [],
    ...judged,
  };
}

/** A case that cannot be judged because of these cells. */
export function undeterminedCase(judged: Partial<Judged>): Judged {
  return failedCase({ verdict: "undetermined", severity: "review", message: "", ...judged });
}

/** The outcome of a rule with these cases. */
export function outcomeOf(
  rule: string,
  cases: readonly Judged[],
  rest: Partial<Outcome> = {},
): Outcome {
  const failed = cases.filter(({ verdict }) => verdict === "failed").length;
  const state = failed > 0 ? "failed" : cases.length > 0 ? "needsReview" : "passed";
  const population = {
    rows: 9,
    applicable: 9,
    failed,
    unreadable: cases.length - failed,
    hidden: 0,
  };
  return { rule, state, cases, population, cause: null, ...rest };
}

/** Something noticed about a cell of a form. */
export function observationOf(seen: Partial<Observation>): Observation {
  return {
    question: "cells.required",
    form: "3-02-01",
    file: null,
    sheet: "3-02-01 表單",
    cells: [],
    row: null,
    rowKey: null,
    field: null,
    facts: {},
    blocks: false,
    ...seen,
  };
}
