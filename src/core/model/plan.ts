import type { Severity } from "./rule";
import type { CalendarDate } from "./value";

export interface Parameter {
  readonly key: string;
  readonly label: string;
  readonly type: "number" | "enum" | "date" | "text" | "date[]" | "monthDay";
  readonly default: ParameterValue;
  readonly unit: string | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly options?: readonly string[];
  /** What the options mean, where they do not say it themselves. */
  readonly optionLabels?: Readonly<Record<string, string>>;
  readonly basis: string;
  /** Set by law: cannot be relaxed beyond min or max. */
  readonly statutory: boolean;
}

export type ParameterValue = number | string | readonly string[] | null;

export interface PlanSystem {
  readonly systemName: string;
  readonly isCore: "是" | "否";
  readonly mtpdHours: number | null;
  readonly level?: string | null;
  readonly managedBy: string | null;
}

/** Facts of the approved plan that rules read as `plan.*`; lists of records or of texts. */
export interface PlanFacts {
  readonly document: {
    readonly label: string;
    readonly agency: string;
    readonly date: string;
    readonly roc: string;
  };
  readonly units: readonly string[];
  readonly systems: readonly PlanSystem[];
  readonly [list: string]: unknown;
}

export interface Obligation {
  readonly id: string;
  readonly text: string;
  readonly forms: readonly string[];
  readonly rules: readonly string[];
  readonly status: "automated" | "partial" | "manual" | "noForm";
  readonly note: string | null;
  readonly origin: string;
}

export interface Chapter {
  readonly chapter: string;
  readonly title: string;
  readonly obligations: readonly Obligation[];
}

/** rules/plan.json */
export interface Plan {
  readonly facts: PlanFacts;
  readonly chapters: readonly Chapter[];
  /** The plan's own weaknesses: shown beside it, findings only where a rule makes them one. */
  readonly observations: readonly {
    readonly id: string;
    readonly text: string;
    readonly severity: Severity;
    readonly rules: readonly string[];
  }[];
}

export type Edition = "110" | "114" | "115";

export interface PlanOverride {
  readonly list: string;
  readonly item: string;
  readonly change: "added" | "changed" | "ended";
}

/** What a check is run with: defaults, then the workbook's own sheets, then the caller. */
export interface Settings {
  readonly asOf: CalendarDate;
  readonly edition: Edition;
  /** Every parameter, by key. */
  readonly parameters: Readonly<Record<string, ParameterValue>>;
  readonly plan: PlanFacts;
  readonly overrides: readonly PlanOverride[];
}
