import type { Report } from "../../model/report";
import type { FullContext } from "../fullContext";
import { parameterRows } from "../parameterRows";
import type { CsvRow } from "./csvRow";

/** Parameters, changes of the plan's facts, and what became of each sheet. */
export function settingRows(report: Report, context: FullContext): readonly CsvRow[] {
  const { labels } = context;
  const { kinds } = labels;
  return [
    ...parameterRows(report, context).map((parameter) => ({
      kind: kinds.parameter,
      id: parameter.key,
      item: parameter.label,
      value: parameter.value,
      unit: parameter.unit,
      default: parameter.default,
    })),
    ...report.plan.overrides.map(({ list, item, change }) => ({
      kind: kinds.override,
      id: labels.lists[list] ?? list,
      item,
      result: labels.changes[change],
    })),
    ...report.workbook.sheets.map(({ file, name, form, visibility, rows }) => ({
      ...(file !== null && { file }),
      kind: kinds.sheet,
      item: name,
      sheet: name,
      form: form === null ? "" : context.formTitle(form),
      message: form === null ? labels.notRead : "",
      result: labels.visibility[visibility],
      rows: String(rows),
    })),
  ];
}
