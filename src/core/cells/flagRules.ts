import type { Flag } from "../model/flag";
import type { Severity } from "../model/rule";
import type { Range } from "../model/snapshot";
import { columnLetters, columnNumber } from "./address";

/** A conditional format that marks cells of one sheet, for an adapter to lay down. */
export interface FlagRule {
  readonly sheet: string;
  readonly severity: Severity;
  /** With "="; it names us, and the row key where there is one. */
  readonly formula: string;
  /** One, unless the formula refers to no cell. */
  readonly areas: readonly Range[];
}

/** How flagged cells look, as #RRGGBB: the severity colours of the pane on a pale ground. */
export const FLAG_LOOKS: Readonly<
  Record<Severity, { readonly fill: string; readonly font: string }>
> = {
  gap: { fill: "#FBDADC", font: "#B10E1C" },
  review: { fill: "#FCEBC8", font: "#8A5A00" },
  advice: { fill: "#DCEBFA", font: "#0F5FA8" },
};

/** Many conditional formats make Excel slow (office-js #3336): beyond this, one rule a severity. */
const MAX_KEYED = 200;
/** Texts in formulas end at 255 characters; a key is told from others by less. */
const MAX_KEY_TEXT = 60;
/** Topmost last: a new conditional format goes above those that are there. */
const FROM_BELOW: readonly Severity[] = ["advice", "review", "gap"];
const OURS = /\bN\("LBBU:(?:gap|review|advice)"\)/iu;

/** Whether a conditional format with this formula is one of our flags. */
export function isFlagFormula(formula: string): boolean {
  return OURS.test(formula);
}

/** The conditional formats for these flags, in the order in which they are to be added. */
export function flagRules(flags: readonly Flag[]): readonly FlagRule[] {
  return [...grouped(flags, ({ sheet }) => sheet).values()].flatMap((ofSheet) => {
    const rules = ofSheet.length > MAX_KEYED ? constantRules(ofSheet) : ofSheet.map(keyedRule);
    return FROM_BELOW.flatMap((severity) => rules.filter((rule) => rule.severity === severity));
  });
}

function keyedRule({ sheet, cell, severity, key }: Flag): FlagRule {
  const area = areaOf(cell);
  const conditions = key.map(({ column, value }) =>
    condition(`$${columnLetters(column)}${area.top}`, value),
  );
  const named = nameOf(severity);
  const formula = conditions.length === 0 ? named : `AND(${[named, ...conditions].join(",")})`;
  return { sheet, severity, formula: `=${formula}`, areas: [area] };
}

function condition(cell: string, value: string | number): string {
  if (typeof value === "number") return `${cell}=${value}`;
  if (value.length <= MAX_KEY_TEXT) return `${cell}=${quoted(value)}`;
  const start = value.slice(0, MAX_KEY_TEXT).replace(/[\uD800-\uDBFF]$/u, "");
  return `LEFT(${cell},${start.length})=${quoted(start)}`;
}

/** Text constant of a formula. */
function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** True wherever it stands: N of a text is 0. */
function nameOf(severity: Severity): string {
  return `N("LBBU:${severity}")=0`;
}

function constantRules(flags: readonly Flag[]): readonly FlagRule[] {
  return [...grouped(flags, ({ severity }) => severity)].map(([severity, ofSeverity]) => ({
    sheet: ofSeverity[0]?.sheet ?? "",
    severity,
    formula: `=${nameOf(severity)}`,
    areas: columnRuns(ofSeverity.map(({ cell }) => areaOf(cell))),
  }));
}

/** Cells below each other as one range. */
function columnRuns(cells: readonly Range[]): readonly Range[] {
  const runs: Range[] = [];
  for (const cell of [...cells].sort((a, b) => a.left - b.left || a.top - b.top)) {
    const last = runs.at(-1);
    const continues = last?.left === cell.left && cell.top <= last.bottom + 1;
    if (last && continues) runs.splice(-1, 1, { ...last, bottom: cell.bottom });
    else runs.push(cell);
  }
  return runs;
}

function areaOf(cell: string): Range {
  const [, letters = "", digits = ""] = /^([A-Z]{1,3})([1-9]\d*)$/u.exec(cell) ?? [];
  if (digits === "") throw new RangeError(`no cell ${cell}`);
  const [row, column] = [Number(digits), columnNumber(letters)];
  return { top: row, left: column, bottom: row, right: column };
}

function grouped<T, Key>(
  all: readonly T[],
  keyOf: (one: T) => Key,
): ReadonlyMap<Key, readonly T[]> {
  const groups = new Map<Key, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
