import type { OutcomeCause } from "../../model/outcome";
import type { ParameterValue } from "../../model/plan";
import type { Report } from "../../model/report";
import { CHECKED_WORDS } from "../../words/checkedWorkbookWords";
import { REPORT_WORDS } from "../../words/reportWords";
import { SEVERITIES } from "../severities";
import type { CheckSheets } from "./handOver";
import type { Line } from "./layOut";
import { bar, row, textLine, titles } from "./lines";

const words = CHECKED_WORDS.summary;
const { chapterState, outcome: outcomes, causes } = REPORT_WORDS["zh-TW"];

/** Counts of each form, waived findings left out, with a bar. */
export function formLines({ report, catalog }: CheckSheets): readonly Line[] {
  const open = report.findings.filter(({ waiver }) => waiver === null);
  const rows = [
    ...catalog.templates.map(({ form, title }) => ({ form, title })),
    { form: null, title: words.workbook },
  ].map(({ form, title }) => {
    const counts = SEVERITIES.map(
      (severity) => open.filter((one) => one.form === form && one.severity === severity).length,
    );
    return { form, title, counts, total: counts.reduce((sum, count) => sum + count, 0) };
  });
  const highest = Math.max(...rows.map(({ total }) => total));
  const present = new Map(report.workbook.sheets.map((sheet) => [sheet.form, sheet.rows]));
  return [
    titles(words.formTitles),
    ...rows.map(({ form, title, counts, total }) =>
      row([
        form ?? "",
        title,
        form === null ? "" : (present.get(form) ?? words.missing),
        ...counts,
        bar(total, highest),
      ]),
    ),
  ];
}

/** State and obligations of each chapter of the plan. */
export function chapterLines({ chapters }: Report): readonly Line[] {
  return [
    titles(words.chapterTitles),
    ...chapters.map(({ chapter, title, state, rules, failed, obligations }) => {
      const { automated, partial, manual, noForm } = obligations;
      const ways = [automated, partial, manual, noForm];
      const total = ways.reduce((sum, count) => sum + count, 0);
      return row([chapter, title, chapterState[state], rules, failed, total, ways.join("／")]);
    }),
  ];
}

export function overrideLines({ plan }: Report): readonly Line[] {
  if (plan.overrides.length === 0) return [textLine(words.noOverrides)];
  return [
    titles(words.overrideTitles),
    ...plan.overrides.map(({ list, item, change }) =>
      row([list, item, words.overrideChange[change]]),
    ),
  ];
}

/** Parameters that are not what they are by default. */
export function parameterLines({ report, catalog }: CheckSheets): readonly Line[] {
  const changed = catalog.parameters.filter(
    ({ key, default: usual }) => shown(report.parameters[key] ?? null) !== shown(usual),
  );
  if (changed.length === 0) return [textLine(words.noParameters)];
  return [
    titles(words.parameterTitles),
    ...changed.map(({ key, label, default: usual }) =>
      row([key, label, shown(report.parameters[key] ?? null), shown(usual)]),
    ),
  ];
}

function shown(value: ParameterValue): string {
  if (value === null) return "";
  return typeof value === "object" ? value.join("、") : String(value);
}

/** Every rule with its outcome and how many cases it was put to. */
export function ruleLines({ report, catalog }: CheckSheets): readonly Line[] {
  const ruleTitles = new Map(catalog.rules.map(({ id, title }) => [id, title]));
  return [
    titles(words.populationTitles),
    ...report.rules.map(({ rule, outcome, population, cause }) => {
      const { rows, applicable, failed, unreadable, hidden } = population;
      const last = cause ? causeText(cause) : words.unreadable(unreadable, hidden);
      const title = ruleTitles.get(rule) ?? "";
      return row([rule, title, outcomes[outcome], rows, applicable, failed, last]);
    }),
  ];
}

function causeText(cause: OutcomeCause): string {
  if (cause.code === "rule-broken") return causes["rule-broken"](cause.message);
  if (cause.code === "column-missing")
    return causes["column-missing"](cause.form, cause.column ?? "");
  return causes[cause.code](cause.form);
}
