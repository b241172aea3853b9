import type { CellRef } from "../model/outcome";
import type { Table } from "../model/table";
import type { Column } from "../model/template";
import { FINDING_WORDS } from "../words/findingWords";
import type { Draft } from "./draft";
import { groupBy } from "./groupBy";
import { filledRows, requiredRows } from "./judgedRows";
import type { Places } from "./places";

/** From this share of the judged rows on, and this many of them, the column deviates, not its cells. */
const SHARE = 0.8;
const MIN_ROWS = 5;
const MAX_VALUES = 5;
const REQUIRED_RULE = "T-REQ";
const LIST_RULE = "T-ENUM";
const RULES: ReadonlySet<string> = new Set([
  REQUIRED_RULE,
  LIST_RULE,
  "T-PATTERN",
  "T-DATE-TEXT",
  "T-DATE-INVALID",
  "T-NUM",
  "T-BOOL",
  "T-WIDTH",
  "T-PLACEHOLDER",
]);

/** Cells of one column that nearly all deviate in the same way become one finding on the column. */
export function folding(drafts: readonly Draft[], places: Places): readonly Draft[] {
  const folded = new Map<Draft, Draft | null>();
  for (const group of groupsOf(drafts)) {
    const column = columnFinding(group, places);
    if (column) group.forEach((draft, n) => folded.set(draft, n === 0 ? column : null));
  }
  return drafts.flatMap((draft) => {
    const column = folded.get(draft);
    return column === null ? [] : [column ?? draft];
  });
}

/** Findings of one rule and severity on the rows of one column. */
function groupsOf(drafts: readonly Draft[]): readonly (readonly Draft[])[] {
  const onRows = drafts.filter(({ rule, seen }) => RULES.has(rule.id) && seen?.row && seen.field);
  const groups = groupBy(onRows, ({ rule, severity, form, seen }) =>
    [rule.id, severity, form, seen?.field].join("\u001f"),
  );
  return [...groups.values()].filter((group) => group.length >= MIN_ROWS);
}

function columnFinding(group: readonly Draft[], places: Places): Draft | null {
  const [first] = group;
  const found = first?.seen && places.columnAt(first.form, first.seen.field);
  if (!first?.seen || !found) return null;
  const { table, column } = found;
  const isAboutBlanks = first.rule.id === REQUIRED_RULE;
  const judged = isAboutBlanks ? requiredRows(table, column) : filledRows(table, column);
  if (group.length < SHARE * judged) return null;
  const cells = places.titleCells(column, table);
  return {
    ...first,
    rowKey: null,
    row: null,
    seen: { ...first.seen, rowKey: null, row: table.titleRow, cells, facts: {} },
    related: cellsOf(group, table, column),
    message: messageOf(group, judged, column),
    also: group.flatMap((draft) => draft.also),
  };
}

function cellsOf(group: readonly Draft[], table: Table, column: Column): readonly CellRef[] {
  const indexes = new Map(table.rowNumbers.map((number, index) => [number, index]));
  return group.flatMap(({ seen }) => {
    const row = indexes.get(seen?.row ?? 0);
    return row === undefined ? [] : [{ form: table.form, row, key: column.key }];
  });
}

function messageOf(group: readonly Draft[], judged: number, column: Column): string {
  const values = new Set(group.map(({ seen }) => seen?.facts["actual"]).filter(isWritten));
  const [first] = group;
  return FINDING_WORDS.systematic({
    column: column.title,
    judged,
    deviating: group.length,
    what: first?.rule.title ?? "",
    values: [...values].slice(0, MAX_VALUES),
    hasMore: values.size > MAX_VALUES,
    allowed: first?.rule.id === LIST_RULE ? first.expected : "",
  });
}

function isWritten(actual: unknown): actual is string {
  return typeof actual === "string" && actual.trim() !== "";
}
