import { toRoc, fromIso } from "../../dates/calendar";
import type { OutcomeState } from "../../model/outcome";
import type { Report } from "../../model/report";
import { SEVERITIES } from "../severities";
import { padEnd, widest, wrap } from "./displayWidth";
import type { TextContext } from "./textContext";

const OUTCOMES: readonly OutcomeState[] = [
  "passed",
  "failed",
  "needsReview",
  "notApplicable",
  "couldNotRun",
];

/** What was checked, with what, and the counts. */
export function head(report: Report, context: TextContext): readonly string[] {
  const { words, width } = context;
  const rows = factsOf(report, context);
  const labelWidth = widest(rows.map(([label]) => label)) + 2;
  return [
    words.title,
    "=".repeat(width),
    ...rows.flatMap(([label, text]) => wrap(text, width, padEnd(label, labelWidth))),
  ];
}

function factsOf(report: Report, { words }: TextContext): readonly (readonly [string, string])[] {
  const { pack, plan, summary } = report;
  return [
    [words.file, report.workbook.name],
    [words.asOf, toRoc(fromIso(report.asOf))],
    [words.edition, words.editions[report.edition]],
    [words.pack, words.packOf(pack.id, pack.version, report.rules.length)],
    [words.plan, words.planOf(plan.document, plan.overrides.length)],
    [words.content, report.workbook.content.replace("sha256:", "")],
    [
      words.total,
      [
        ...SEVERITIES.map((severity) => `${words.severity[severity]} ${summary[severity]}`),
        ...(summary.waived > 0 ? [`${words.waiver.label} ${summary.waived}`] : []),
      ].join(words.comma),
    ],
    [
      words.rules,
      OUTCOMES.map((state) => `${words.outcome[state]} ${summary.rules[state]}`).join(words.comma),
    ],
  ];
}
