/** gap 缺失, review 待確認, advice 建議 */
export type Severity = "gap" | "review" | "advice";

/** A parameter of a function fact: a fact name, a number, or a list of these. */
type FactParam = string | number | readonly (string | number)[];

/** A fact by name; functions take parameters. */
export interface FactRef {
  readonly fact: string;
  readonly params?: Readonly<Record<string, FactParam>>;
}

/** A json-rules-engine condition: one comparison. */
export interface Comparison extends FactRef {
  readonly operator: string;
  readonly value: unknown;
}

/** A json-rules-engine condition. */
export type Condition =
  | Comparison
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** Rows of another table that belong to a case. Exactly one of `rows` and `one` is given. */
export interface Relation {
  readonly rows?: string;
  /** Like `rows`, but exactly one row is expected. */
  readonly one?: string;
  /** their column → fact of the case; both sides have a value in common */
  readonly match?: Readonly<Record<string, string>>;
  readonly where?: Condition;
  /** What each of these rows must meet; `.failing` counts those that do not. */
  readonly must?: Condition;
}

type Each =
  | "row"
  | "once"
  | { readonly table: string }
  | { readonly groups: string; readonly by: readonly string[] };

export interface Check {
  readonly when?: Condition;
  readonly must: Condition;
  readonly flags?: readonly string[];
}

export interface References {
  /** Chapter and section of the plan: 「柒、一」. */
  readonly plan: string | null;
  /** Short citation by edition (rules/citations.json has the full text); only where basis is LAW or PLAN. */
  readonly law: { readonly "110": string | null; readonly "115": string | null };
  readonly iso: { readonly "2013": readonly string[]; readonly "2022": readonly string[] };
  readonly audit: readonly string[];
  /** Related provisions that do not make it a duty. */
  readonly related: string | null;
}

/** An example is a test: rows by form, and for a failing one the column reported. */
export interface RuleExample {
  readonly rows?: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
  readonly header?: Readonly<Record<string, unknown>>;
  readonly item?: string;
  readonly asOf?: string;
  /** Parameters that differ from their defaults. */
  readonly params?: Readonly<Record<string, string | number>>;
  readonly flag?: string;
  /** Of a failing example, where it is not the same for every failure. */
  readonly severity?: Severity;
  /** Raw content of the flagged cell, for rules about cells. */
  readonly cell?: { readonly type: string; readonly value: unknown; readonly numFmt?: string };
  /** Layout rules: described, and exercised on workbooks. */
  readonly layout?: string;
}

/** One rule: what must hold, for which cases, and the words for it. */
export interface Rule {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  /** Form the finding lands on; null for the workbook or the plan. */
  readonly form: string | null;
  readonly each: Each;
  readonly with?: Readonly<Record<string, Relation | FactRef>>;
  readonly when?: Condition;
  readonly must?: Condition;
  readonly checks?: readonly Check[];
  /** Columns (or header.x) a finding may mark, most important first. */
  readonly flags: readonly string[];
  readonly severity: Severity;
  readonly severityWhen?: readonly { readonly when: Condition; readonly severity: Severity }[];
  readonly strength: "strong" | "partial";
  readonly basis: "LAW" | "PLAN" | "PRACTICE" | "DESIGN";
  readonly edition?: { readonly from: string | null; readonly to: string | null };
  /** What is wrong, without the place; `{fact}` is filled in. */
  readonly message: string;
  /** What should be there, short: 「{limit} 以後」. */
  readonly expected?: string;
  readonly why: string;
  readonly fix: readonly string[];
  readonly manual: string;
  readonly refs: References;
  readonly suppresses?: readonly string[];
  readonly quickFix?: { readonly kind: "safe" | "review"; readonly what: string };
  readonly examples?: {
    readonly pass: readonly RuleExample[];
    readonly fail: readonly RuleExample[];
  };
}
