import { fromIso } from "../../core/dates/calendar";
import { MAX_WAIVER_DAYS } from "../../core/findings/waivers/waiverLines";
import type { Finding } from "../../core/model/finding";
import type { SampleRow } from "../../core/model/sample";
import { WAIVER_WORDS } from "../../core/words/waiverWords";
import type { SettingWords } from "../../core/words/pane/settingWords";
import type { WaiverViewWords } from "../../core/words/pane/waiverWords";
import { typedDate, type TypedDate } from "./settingsDraft";

/** What a person typed. */
export interface WaiverDraft {
  readonly reason: string;
  readonly approver: string;
  readonly approvedOn: string;
  readonly endsOn: string;
}

/** What is said below a date while it is typed. */
export type DateNote = { readonly echo: string } | { readonly problem: string } | null;

export interface JudgedDraft {
  readonly approvedOn: DateNote;
  readonly endsOn: DateNote;
  /** Line of 豁免清單 by column key; null = it is not complete yet. */
  readonly row: SampleRow | null;
}

interface Wording {
  readonly settings: SettingWords;
  readonly waiver: WaiverViewWords;
}

/** Checks a draft as the line will be checked; asOf is an ISO date. */
export function judgeDraft(
  finding: Finding,
  draft: WaiverDraft,
  asOf: string,
  words: Wording,
): JudgedDraft {
  const approved = typedDate(draft.approvedOn, words.settings);
  const ends = typedDate(draft.endsOn, words.settings);
  const approvedOn = noteOf(draft.approvedOn, approved, words, (iso) =>
    iso > asOf ? words.waiver.notYetApproved : null,
  );
  const endsOn = noteOf(draft.endsOn, ends, words, (iso) =>
    endProblem(iso, approved?.iso ?? null, asOf, words.waiver),
  );
  const [reason, approver] = [draft.reason.trim(), draft.approver.trim()];
  const areDatesSound = [approvedOn, endsOn].every((note) => note !== null && "echo" in note);
  const isComplete = reason !== "" && approver !== "" && areDatesSound;
  if (!isComplete || !approved || !ends) return { approvedOn, endsOn, row: null };
  const line = { reason, approver, approvedDate: approved.iso, expiryDate: ends.iso };
  return { approvedOn, endsOn, row: { ...targetRow(finding), ...line } };
}

/** Columns that say which finding is meant. */
export function targetRow({ rule, form, rowKey, field, fieldTitle }: Finding) {
  const { none } = WAIVER_WORDS;
  return {
    rule,
    form: form ?? none,
    rowKey: rowKey?.replaceAll("|", "・") ?? none,
    field: fieldTitle ?? field ?? none,
  };
}

/** Why no waiver can be asked for; null = it can. */
export function refusedWaiver({ rule, rowKey }: Finding, words: WaiverViewWords): string | null {
  if (rule.startsWith("W-")) return words.notForWaivers;
  return rowKey?.startsWith("#") ? words.noKey : null;
}

function noteOf(
  text: string,
  typed: TypedDate | null,
  { settings }: Wording,
  problemOf: (iso: string) => string | null,
): DateNote {
  if (text.trim() === "") return null;
  if (!typed) return { problem: settings.asOfInvalid };
  const problem = problemOf(typed.iso);
  return problem === null ? { echo: typed.echo } : { problem };
}

function endProblem(
  ends: string,
  approved: string | null,
  asOf: string,
  words: WaiverViewWords,
): string | null {
  if (approved !== null && ends < approved) return words.endsBeforeApproval;
  if (ends < asOf) return words.alreadyOver;
  const days = approved === null ? 0 : fromIso(ends).day - fromIso(approved).day;
  return days > MAX_WAIVER_DAYS ? words.tooLong(MAX_WAIVER_DAYS) : null;
}
