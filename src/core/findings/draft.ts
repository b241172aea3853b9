import type { Also } from "../model/finding";
import type { CellRef, Judged, Outcome } from "../model/outcome";
import type { Rule, Severity } from "../model/rule";
import type { Observation, Tables } from "../model/table";
import { FINDING_WORDS } from "../words/findingWords";
import { groupBy } from "./groupBy";
import type { Places } from "./places";

/** A finding in the making: one case that did not pass, before places and ids are final. */
export interface Draft {
  readonly rule: Rule;
  readonly verdict: Judged["verdict"];
  readonly severity: Severity;
  readonly form: string | null;
  readonly rowKey: string | null;
  /** Index of the case's row in the table of the rule's form. */
  readonly row: number | null;
  /** Reported cells by meaning, the main one first. */
  readonly reported: readonly CellRef[];
  /** What it is about where it was noticed while reading: its places win over `reported`. */
  readonly seen: Observation | null;
  readonly causes: readonly CellRef[];
  readonly related: readonly CellRef[];
  readonly message: string;
  readonly expected: string;
  /** What this finding stands for as well; grows while findings settle. */
  readonly also: Also[];
}

/** One draft for every case that did not pass, in the order of the rules. */
export function draftsOf(
  outcomes: readonly Outcome[],
  rules: ReadonlyMap<string, Rule>,
  tables: Tables,
): Draft[] {
  const questions = groupBy(tables.observations, ({ question }) => question);
  return outcomes.flatMap((outcome) => {
    const rule = rules.get(outcome.rule);
    if (!rule) throw new RangeError(`outcome of an unknown rule: ${outcome.rule}`);
    const asked =
      typeof rule.each === "object" && "table" in rule.each
        ? questions.get(rule.each.table)
        : undefined;
    return outcome.cases.map((judged) =>
      draftOf(rule, judged, asked?.[judged.observation ?? -1] ?? null),
    );
  });
}

function draftOf(rule: Rule, judged: Judged, seen: Observation | null): Draft {
  const form = rule.form ?? seen?.form ?? null;
  const { verdict, severity, row, causes, related, message, expected } = judged;
  return {
    rule,
    verdict,
    severity,
    form,
    rowKey: seen ? seen.rowKey : judged.key,
    row,
    reported: judged.fields.map((key) => cellRef(form, row, key)),
    seen,
    causes,
    related,
    message,
    expected,
    also: [],
  };
}

function cellRef(form: string | null, row: number | null, key: string): CellRef {
  return { form: form ?? "", row: key.startsWith("header.") ? "header" : row, key };
}

/** Columns a draft reports, the main one first. */
export function fieldsOf(draft: Draft): readonly string[] {
  if (!draft.seen) return draft.reported.map((cell) => cell.key);
  return draft.seen.field === null ? [] : [draft.seen.field];
}

/** What another draft says of a draft it stands for. */
export function asAlso({ rule, rowKey }: Draft, state: Also["state"]): Also {
  return { rule: rule.id, rowKey, state };
}

/** An undetermined case as a finding of its own: at its first cause on the form, else at the rule's first flag. */
export function ownReview(draft: Draft, places: Places): Draft {
  const here = draft.causes.find((cause) => cause.form === draft.form);
  const others = draft.causes.filter((cause) => cause !== here);
  return {
    ...draft,
    severity: "review",
    reported: here ? [here] : draft.reported.slice(0, 1),
    related: others,
    message: FINDING_WORDS.undetermined(
      draft.rule.title,
      draft.causes.map((cause) => places.nameOf(cause, draft.form)),
    ),
  };
}
