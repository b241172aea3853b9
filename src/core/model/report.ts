import type { Finding } from "./finding";
import type { OutcomeCause, OutcomeState, Population } from "./outcome";
import type { Edition, ParameterValue, PlanOverride } from "./plan";
import type { SheetUse } from "./table";

export const REPORT_SCHEMA = "lbbu-report/1";

export interface Summary {
  readonly gap: number;
  readonly review: number;
  readonly advice: number;
  readonly waived: number;
  /** Number of rules by outcome; adds up to the pack. */
  readonly rules: Readonly<Record<OutcomeState, number>>;
}

export interface RuleResult {
  readonly rule: string;
  readonly outcome: OutcomeState;
  readonly population: Population;
  readonly cause: OutcomeCause | null;
}

export type ChapterState = "gap" | "review" | "advice" | "clean" | "notChecked";

export interface ChapterResult {
  readonly chapter: string;
  readonly title: string;
  readonly state: ChapterState;
  /** Rules that stand for this chapter, and those of them that failed. */
  readonly rules: number;
  readonly failed: number;
  readonly obligations: {
    readonly automated: number;
    readonly partial: number;
    readonly manual: number;
    readonly noForm: number;
  };
}

/** The report of one check: one document for pane, CLI and auditor. Keys in the order of the JSON. */
export interface Report {
  readonly schema: typeof REPORT_SCHEMA;
  /** Product version. */
  readonly engine: string;
  readonly pack: { readonly id: string; readonly version: string; readonly sha256: string };
  /** ISO date. */
  readonly asOf: string;
  readonly edition: Edition;
  readonly parameters: Readonly<Record<string, ParameterValue>>;
  readonly workbook: {
    readonly name: string;
    /** Digest of the canonical content, not of the file: "sha256:…". */
    readonly content: string;
    readonly sheets: readonly SheetUse[];
  };
  readonly plan: { readonly document: string; readonly overrides: readonly PlanOverride[] };
  readonly summary: Summary;
  readonly findings: readonly Finding[];
  readonly rules: readonly RuleResult[];
  readonly chapters: readonly ChapterResult[];
}
