import type { Report } from "../../model/report";
import { causeText } from "../causeText";
import { parameterRows } from "../parameterRows";
import { dataTable } from "./dataTable";
import type { HtmlContext } from "./htmlContext";
import { markup, type Markup } from "./markup";

/** Every rule with what became of it and in how many cases. */
export function outcomeTable({ rules }: Report, context: HtmlContext): Markup {
  const { printed, labels, words } = context;
  const { columns } = labels;
  return dataTable({
    caption: printed.outcomes,
    look: "outcomes",
    titles: [
      columns.rule,
      printed.ruleTitle,
      columns.result,
      columns.rows,
      columns.applicable,
      columns.failed,
      columns.unreadable,
      columns.hidden,
      columns.cause,
    ],
    rows: rules.map(({ rule, outcome, population, cause }) => ({
      cells: [
        rule,
        context.titleOfRule(rule),
        words.outcome[outcome],
        population.rows,
        population.applicable,
        population.failed,
        population.unreadable,
        population.hidden,
        cause === null ? "" : causeText(cause, context),
      ],
    })),
  });
}

export function parameterTable(report: Report, context: HtmlContext): Markup {
  const { printed, labels } = context;
  const { columns } = labels;
  return dataTable({
    caption: printed.parameters,
    look: "parameters",
    titles: [printed.parameter, columns.id, columns.value, columns.unit, columns.default],
    rows: parameterRows(report, context).map((row) => ({
      cells: [
        row.label,
        row.key,
        row.isChanged ? markup`<strong>${row.value}</strong>${printed.changed}` : row.value,
        row.unit,
        row.default,
      ],
    })),
  });
}

export function overrideTable({ plan }: Report, context: HtmlContext): Markup {
  const { printed, labels } = context;
  if (plan.overrides.length === 0) return markup`<p>${printed.noOverrides}</p>\n`;
  return dataTable({
    caption: printed.overrides,
    look: "overrides",
    titles: [labels.columns.item, printed.kind, labels.columns.result],
    rows: plan.overrides.map(({ list, item, change }) => ({
      cells: [item, labels.lists[list] ?? list, labels.changes[change]],
    })),
  });
}

export function sheetTable({ workbook }: Report, context: HtmlContext): Markup {
  const { printed, labels } = context;
  const { columns } = labels;
  return dataTable({
    caption: printed.sheets,
    look: "sheets",
    titles: [columns.sheet, columns.file, columns.form, columns.result, printed.dataRows],
    rows: workbook.sheets.map(({ name, file, form, visibility, rows }) => ({
      cells: [
        name,
        file ?? workbook.name,
        form === null ? labels.notRead : context.formTitle(form),
        labels.visibility[visibility],
        rows,
      ],
    })),
  });
}
