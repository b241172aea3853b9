import { fromIso, toRoc } from "../dates/calendar";
import type { Also, Finding } from "../model/finding";
import type { Place } from "../model/table";
import type { FullContext } from "./fullContext";
import type { ReportContext } from "./reportContext";

/** Row of a finding as people call it: its key, its number where it has no key, or the header. */
export function rowName(rowKey: string | null, { words }: Pick<ReportContext, "words">): string {
  if (rowKey === null) return "";
  if (rowKey === "header") return words.header;
  return rowKey.startsWith("#") ? words.row(rowKey.slice(1)) : rowKey;
}

/** The provisions of a finding in full, each with its label; those it has none of are left out. */
export function basisRows(
  { refs }: Finding,
  { labels, words }: FullContext,
): readonly (readonly [string, string])[] {
  const { columns } = labels;
  const rows = [
    [columns.plan, refs.plan ?? ""],
    [columns.law, refs.law ?? ""],
    [columns.iso, refs.iso.join(words.comma)],
    [columns.audit, refs.audit.join(words.comma)],
    [columns.provisions, refs.related ?? ""],
  ] as const;
  return rows.filter(([, text]) => text !== "");
}

/** A cell with its sheet, and its file where a set is checked. */
export function placeText({ file, sheet, cell }: Place, { words }: FullContext): string {
  return `${words.sheet(sheet, file)} ${cell}`;
}

/** What a finding stands for as well: rule, row and why it is listed here. */
export function alsoText({ rule, rowKey, state }: Also, context: FullContext): string {
  const row = rowName(rowKey, context);
  const name = [rule, context.titleOfRule(rule), row === "" ? "" : `「${row}」`];
  return `${name.filter(Boolean).join(" ")}${context.words.colon}${context.labels.also[state]}`;
}

/** Reason, approver and dates of a waiver; dates in 民國 notation. */
export function waiverRows(
  { waiver }: Finding,
  { labels: { columns } }: FullContext,
): readonly (readonly [string, string])[] {
  if (waiver === null) return [];
  return [
    [columns.reason, waiver.reason],
    [columns.approver, waiver.approver],
    [columns.approvedOn, toRoc(fromIso(waiver.approvedOn))],
    [columns.endsOn, toRoc(fromIso(waiver.endsOn))],
  ];
}
