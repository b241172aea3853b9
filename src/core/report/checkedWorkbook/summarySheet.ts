import { fromIso, toRoc } from "../../dates/calendar";
import { rocTime } from "../../dates/rocTime";
import type { DesignedSheet } from "../../model/workbookDesign";
import { CHECKED_WORDS } from "../../words/checkedWorkbookWords";
import { REPORT_WORDS } from "../../words/reportWords";
import { SEAL_LABELS } from "../../words/sealSheetWords";
import { SEVERITIES } from "../severities";
import type { CheckSheets } from "./handOver";
import type { Line, LineCell } from "./layOut";
import { limitLines } from "./limitLines";
import { bar, labelled, row, section, SUMMARY_WIDTHS, textLine, titles } from "./lines";
import { plainSheet } from "./plainSheet";
import { chapterLines, formLines, overrideLines, parameterLines, ruleLines } from "./resultParts";
import { sealLines, type SealLine } from "./sealLines";
import { signLines } from "./signLines";
import { trendLines } from "./trendLines";

const words = CHECKED_WORDS.summary;
const { editions, packOf, planOf } = REPORT_WORDS["zh-TW"];

/** 檢核摘要: the cover. Everything in it comes from the report and its seal. */
export function summarySheet(name: string, handOver: CheckSheets): DesignedSheet {
  const { report, record, trend } = handOver;
  const lines: readonly Line[] = [
    { ...textLine(words.title, "title"), height: 34 },
    textLine(words.note, "note"),
    ...section(words.basics, basics(handOver)),
    ...section(words.counts, countLines(handOver)),
    ...section(words.trend, trendLines(trend)),
    ...section(words.sign, signLines()),
    ...section(words.limits, limitLines(handOver)),
    ...section(words.forms, formLines(handOver)),
    ...section(words.chapters, chapterLines(report)),
    ...section(words.overrides, overrideLines(report)),
    ...section(words.parameters, parameterLines(handOver)),
    ...section(words.populations, ruleLines(handOver)),
    ...section(SEAL_LABELS.title, [
      textLine(words.sealNote, "note"),
      ...sealLines(record.seal, labelsOf(handOver)).map(sealLine),
    ]),
  ];
  return plainSheet(name, lines, { widths: SUMMARY_WIDTHS, titleRow: 1 });
}

function basics({ report, record, catalog }: CheckSheets): readonly Line[] {
  const { pack, plan, asOf, edition, engine, rules } = report;
  const agency = catalog.templates[0]?.header.find(({ key }) => key === "agencyName")?.default;
  return [
    labelled(words.agency, String(agency ?? "")),
    labelled(words.plan, planOf(plan.document, plan.overrides.length)),
    labelled(words.pack, packOf(pack.id, pack.version, rules.length)),
    labelled(words.engine, engine),
    labelled(words.asOf, toRoc(fromIso(asOf))),
    labelled(words.edition, editions[edition]),
    labelled(words.sealedAt, rocTime(record.seal.sealedAt)),
  ];
}

function countLines({ report: { summary } }: CheckSheets): readonly Line[] {
  const counts: readonly (readonly [string, number])[] = [
    ...SEVERITIES.map((severity) => [CHECKED_WORDS.severity[severity], summary[severity]] as const),
    [words.waived, summary.waived],
  ];
  const highest = Math.max(...counts.map(([, count]) => count));
  return [
    titles(words.countTitles),
    ...counts.map(([label, count]) => row([label, count, bar(count, highest)])),
  ];
}

function labelsOf({ catalog }: CheckSheets): (key: string) => string {
  const labels = new Map(catalog.parameters.map(({ key, label }) => [key, label]));
  return (key) => labels.get(key) ?? key;
}

/** The last value, a digest or a value of a parameter, has the widest column. */
function sealLine([label, ...values]: SealLine): Line {
  const [only] = values;
  if (values.length === 1) return labelled(label, only ?? "");
  const last = values.length - 1;
  return {
    cells: [
      { column: 1, value: label, style: "label" },
      ...values.map((value, n): LineCell => {
        const column = n === last ? 5 : n + 2;
        return { column, value, style: "value", ...(n === last && { span: 3 }) };
      }),
    ],
  };
}
