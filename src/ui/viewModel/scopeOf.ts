import type { OutcomeCause } from "../../core/model/outcome";
import type { Report } from "../../core/model/report";

/** Rules that could not run for the same reason. */
export interface NotRun {
  readonly cause: OutcomeCause;
  readonly rules: readonly string[];
}

export interface Scope {
  /** Sheets that are no form for all that is known. */
  readonly unread: readonly Report["workbook"]["sheets"][number][];
  readonly notRun: readonly NotRun[];
  readonly forms: readonly Report["workbook"]["sheets"][number][];
  readonly rows: number;
}

/** What was examined and what was not. */
export function scopeOf({ workbook, rules }: Report): Scope {
  const forms = workbook.sheets.filter(({ form }) => form !== null);
  const notRun = new Map<string, { cause: OutcomeCause; rules: string[] }>();
  for (const { rule, cause } of rules) {
    if (!cause) continue;
    const key = causeKey(cause);
    const same = notRun.get(key);
    if (same) same.rules.push(rule);
    else notRun.set(key, { cause, rules: [rule] });
  }
  return {
    unread: workbook.sheets.filter(({ form }) => form === null),
    notRun: [...notRun.values()],
    forms,
    rows: forms.reduce((sum, sheet) => sum + sheet.rows, 0),
  };
}

function causeKey(cause: OutcomeCause): string {
  return cause.code === "rule-broken"
    ? `${cause.code}|${cause.message}`
    : [cause.code, cause.form, cause.column ?? ""].join("|");
}

export function isIncomplete({ unread, notRun }: Scope): boolean {
  return unread.length > 0 || notRun.length > 0;
}

/** Nothing found, and nothing left out that might have been. */
export function isClean({ summary }: Report, scope: Scope): boolean {
  return summary.gap + summary.review === 0 && !isIncomplete(scope) && scope.forms.length > 0;
}
