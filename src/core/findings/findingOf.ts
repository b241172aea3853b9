import type { Finding, FindingRefs } from "../model/finding";
import type { CellRef } from "../model/outcome";
import { Mark } from "../model/value";
import { show } from "../words/show";
import { FINDING_WORDS } from "../words/findingWords";
import { fieldsOf, type Draft } from "./draft";
import type { Places } from "./places";

/** Field of findings about the plan itself. */
const PLAN_FIELD = "plan";

/** A settled draft with its places; the id is given when all findings are in order. */
export function findingOf(draft: Draft, refs: FindingRefs, places: Places): Finding {
  const { rule, severity, form } = draft;
  const field = fieldsOf(draft)[0] ?? null;
  return {
    id: "",
    rule: rule.id,
    name: rule.name,
    severity,
    strength: rule.strength,
    form,
    ...siteOf(draft, places),
    rowKey: draft.rowKey,
    field,
    fieldTitle: field === PLAN_FIELD ? FINDING_WORDS.plan : field && places.titleOf(form, field),
    actual: actualOf(draft, places),
    expected: draft.expected,
    message: draft.message,
    why: rule.why,
    fix: rule.fix,
    refs,
    related: draft.related.flatMap((cell) => places.placeOf(cell) ?? []),
    also: draft.also,
    waiver: null,
  };
}

/** File, sheet, cells and row, in this order. */
function siteOf(draft: Draft, places: Places): Pick<Finding, "file" | "sheet" | "cells" | "row"> {
  const { seen, form, row } = draft;
  if (seen)
    return { file: places.file(seen.file), sheet: seen.sheet, cells: seen.cells, row: seen.row };
  const table = places.table(form);
  const cells = draft.reported.flatMap((cell) => places.addressOf(cell) ?? []);
  const [first] = cells;
  const ownRow = row === null ? undefined : table?.rowNumbers[row];
  return {
    file: table ? places.file(table.file) : null,
    sheet: table?.sheet ?? null,
    cells,
    row: first === undefined ? (ownRow ?? null) : Number(first.replace(/^[A-Z]+/u, "")),
  };
}

function actualOf({ seen, reported }: Draft, places: Places): string {
  if (seen) {
    const actual = seen.facts["actual"];
    return typeof actual === "string" ? actual : "";
  }
  const [main] = reported;
  return main ? textOf(main, places) : "";
}

function textOf(cell: CellRef, places: Places): string {
  const table = places.table(cell.form);
  if (!table || cell.row === null) return "";
  if (cell.row !== "header") return table.rawText(cell.row, cell.key);
  const value = table.header.get(cell.key.replace(/^header\./u, ""));
  return value === undefined || value instanceof Mark ? "" : show(value);
}
