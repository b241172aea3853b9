import { fromIso, toIso } from "../../dates/calendar";
import { normaliseText } from "../../cells/text";
import { BLANK, UNREADABLE } from "../../model/value";
import { countOf, isBlank, isDoubtful, showFact, type FactValue } from "../factValue";
import type { DerivedColumn, FactContext } from "./shared/derived";

/** Where the plan says evidence of an item is kept: a form, or its rows with one of the words in a column. */
interface Evidence {
  readonly form: string;
  readonly field?: string;
  readonly in?: readonly string[];
}

/** Laws of the plan: ISO dates of their amendments, in a list. */
export const lawFacts: Readonly<Record<string, DerivedColumn>> = {
  latestAmendment: {
    meaning: "檢核日前最近一次修正日期",
    reads: ["amendments"],
    compute: ([amendments], { asOf }) => {
      const past = (amendments as readonly string[]).filter((iso) => iso <= toIso(asOf)).sort();
      const latest = past.at(-1);
      return latest === undefined ? BLANK : fromIso(latest);
    },
  },
};

/** The thirteen items a plan must have (§9 of the enforcement rules). */
export const planItemFacts: Readonly<Record<string, DerivedColumn>> = {
  evidenceCount: {
    meaning: "足以佐證該款之表單列數",
    reads: ["evidence"],
    compute: ([list], context) => {
      const evidence = evidenceOf(list);
      // Without any of its forms nothing can be said; the missing forms have findings of their own.
      if (evidence.every(({ form }) => context.table(form).length === 0)) return UNREADABLE;
      const rows = evidence.map((entry) => rowsOf(entry, context));
      return countOf(
        total(rows.map(({ sure }) => sure)),
        total(rows.map(({ sure, doubtful }) => sure + doubtful.length)),
      );
    },
    unread: ([list], context) =>
      evidenceOf(list).flatMap(({ form, field = "", ...words }) => {
        const table = context.table(form);
        if (table.length === 0) return [{ form, row: null, key: field }];
        return rowsOf({ form, field, ...words }, context).doubtful.flatMap((row) =>
          table.cellsBehind(row, field),
        );
      }),
  },
};

function evidenceOf(list: FactValue | undefined): readonly Evidence[] {
  return list as unknown as readonly Evidence[];
}

/** Rows of a form that are evidence, and those that may be. */
function rowsOf(
  { form, field, in: words = [] }: Evidence,
  context: FactContext,
): { readonly sure: number; readonly doubtful: readonly number[] } {
  const table = context.table(form);
  if (field === undefined || field === "") return { sure: table.length, doubtful: [] };
  const column = table.column(field);
  const wanted = new Set(words.map(normaliseText));
  const doubtful = [...column.keys()].filter((row) => isDoubtful(column[row] ?? BLANK));
  const sure = column.filter(
    (value) => !isDoubtful(value) && !isBlank(value) && wanted.has(normaliseText(showFact(value))),
  ).length;
  return { sure, doubtful };
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
