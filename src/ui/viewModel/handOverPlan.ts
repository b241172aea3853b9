import { RESULT_SHEETS } from "../../core/model/checkedWorkbook";
import type { Report } from "../../core/model/report";
import type { EarlierSeal } from "../../core/model/seal";
import { markingOf } from "../../core/report/flagsOf";
import type { AuditWords } from "../../core/words/pane/auditWords";
import type { CheckResult } from "../paneEngine";
import type { Marks } from "../state/paneState";

/** One thing a hand-over writes, or leaves. */
export interface PlannedLine {
  readonly kind: "sheet" | "ledger" | "waivers" | "flags" | "seal";
  readonly label: string;
  /** 新增, 取代 … */
  readonly how: string;
}

const WAIVERS = "豁免清單";

/** What handing over writes into the workbook, as far as the last check tells. */
export function handOverPlan(
  { report, notes, standing }: CheckResult,
  marks: Marks,
  words: AuditWords,
): readonly PlannedLine[] {
  const { how } = words;
  const { earlier, lines, waivers, sheets } = standing;
  const isJoined = isOfSet(report);
  const rows = (name: string, count: number) =>
    isJoined ? words.sheet(name) : words.sheetRows(name, count);
  const written = (name: string, again = how.replace) =>
    sheets.some((sheet) => sheet === name) ? again : how.add;
  const [summary, results, ledger] = RESULT_SHEETS;
  const { flags } = markingOf(report.findings, notes);
  // What a check of the open workbook alone comes to is not known before it is made.
  const grown = isJoined ? how.open : how[LEDGER_GROWTH[earlier]];
  const sealed = isJoined && earlier !== "none" ? how.open : how[SEALING[earlier]];
  const kept: PlannedLine = {
    kind: "waivers",
    label: words.sheetRows(WAIVERS, waivers ?? 0),
    how: how.keep,
  };
  return [
    { kind: "sheet", label: words.sheet(summary), how: written(summary) },
    { kind: "sheet", label: rows(results, report.findings.length), how: written(results) },
    {
      kind: "ledger",
      label: rows(ledger, earlier === "same" ? lines : lines + 1),
      how: written(ledger, grown),
    },
    ...(waivers === null ? [] : [kept]),
    {
      kind: "flags",
      label: isJoined ? words.flagsUnknown : words.flags(flags.length),
      how: marks === "none" ? how.add : how.replace,
    },
    { kind: "seal", label: words.sealLine, how: sealed },
  ];
}

type Growth = Readonly<Record<EarlierSeal, keyof AuditWords["how"]>>;

const LEDGER_GROWTH: Growth = {
  none: "append",
  same: "same",
  other: "append",
  unreadable: "replace",
};

const SEALING: Growth = { none: "add", same: "stay", other: "replace", unreadable: "replace" };

/** The report is of several files, so that its counts are not those of the open workbook alone. */
export function isOfSet({ workbook }: Report): boolean {
  return workbook.sheets.some(({ file }) => file !== null);
}
