import { columnName } from "../engine/model/area";

/** Value of the cell a formula names, by column and row. */
export type CellLookup = (column: string, row: number) => string | number | boolean;

type Value = string | number | boolean;

/**
 * Evaluates the few formulas flags are made of: AND, OR, NOT, N, ISBLANK, LEN, comparisons, texts,
 * numbers and cells of the same sheet. Throws for anything else: the grid shows no format then.
 */
export function evaluate(formula: string, lookup: CellLookup): Value {
  const parser = new Parser(tokens(formula.replace(/^=/, "")), lookup);
  return parser.whole();
}

const TOKEN =
  /\s*("(?:[^"]|"")*"|\d+(?:\.\d+)?|\$?[A-Z]{1,3}\$?\d{1,7}(?![\w(])|[A-Z][A-Z.]*|<>|<=|>=|[=<>(),&])/iy;

function tokens(formula: string): string[] {
  const found: string[] = [];
  TOKEN.lastIndex = 0;
  for (let end = 0; end < formula.trimEnd().length; end = TOKEN.lastIndex) {
    const [, token] = TOKEN.exec(formula) ?? [];
    if (token === undefined) throw new Error(`cannot read ${formula}`);
    found.push(token);
  }
  return found;
}

/** The same reference a number of rows and columns further, as Excel does within a format's range. */
export function shifted(formula: string, rows: number, columns: number): string {
  return formula.replace(
    /("(?:[^"]|"")*")|(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(])/gi,
    (whole, text: string | undefined, ...[fixedColumn, column, fixedRow, row]: string[]) => {
      if (text !== undefined || column === undefined) return whole;
      const shownColumn = fixedColumn === "$" ? column : columnName(numberOf(column) + columns);
      const shownRow = fixedRow === "$" ? row : String(Number(row) + rows);
      return `${fixedColumn}${shownColumn}${fixedRow}${shownRow}`;
    },
  );
}

const numberOf = (column: string): number =>
  [...column.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const FUNCTIONS: Readonly<Record<string, (args: readonly Value[]) => Value>> = {
  AND: (args) => args.every(isTrue),
  OR: (args) => args.some(isTrue),
  NOT: ([value = false]) => !isTrue(value),
  // texts count as 0, which is how a flag can carry a name without changing its answer
  N: ([value = 0]) => (typeof value === "string" ? 0 : Number(value)),
  LEN: ([value = ""]) => String(value).length,
  ISBLANK: ([value = ""]) => value === "",
  TRUE: () => true,
  FALSE: () => false,
};

export const isTrue = (value: Value): boolean =>
  value === true || (typeof value === "number" && value !== 0);

const same = (one: Value, other: Value): boolean => {
  // an empty cell equals 0 and the empty text
  if (one === "" && other === 0) return true;
  if (typeof one === "string" && typeof other === "string")
    return one.toLowerCase() === other.toLowerCase();
  return one === other;
};

const COMPARISONS: Readonly<Record<string, (one: Value, other: Value) => boolean>> = {
  "=": same,
  "<>": (one, other) => !same(one, other),
  "<": (one, other) => one < other,
  ">": (one, other) => one > other,
  "<=": (one, other) => one <= other,
  ">=": (one, other) => one >= other,
};

class Parser {
  #at = 0;

  constructor(
    readonly parts: readonly string[],
    readonly lookup: CellLookup,
  ) {}

  whole(): Value {
    const value = this.#comparison();
    if (this.#at < this.parts.length) throw new Error(`unexpected ${this.parts[this.#at]}`);
    return value;
  }

  #comparison(): Value {
    let value = this.#joined();
    for (let compare = COMPARISONS[this.#peek()]; compare; compare = COMPARISONS[this.#peek()]) {
      this.#at += 1;
      value = compare(value, this.#joined());
    }
    return value;
  }

  #joined(): Value {
    let value = this.#term();
    while (this.#peek() === "&") {
      this.#at += 1;
      value = String(value) + String(this.#term());
    }
    return value;
  }

  #term(): Value {
    const token = this.#take();
    if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"');
    if (/^\d/.test(token)) return Number(token);
    if (token === "(") return this.#closed(this.#comparison());
    const [, column, row] = /^\$?([A-Z]{1,3})\$?(\d+)$/i.exec(token) ?? [];
    if (column !== undefined) return this.lookup(column.toUpperCase(), Number(row));
    return this.#call(token.toUpperCase());
  }

  #call(name: string): Value {
    const apply = FUNCTIONS[name];
    if (apply === undefined) throw new Error(`unknown ${name}`);
    if (this.#peek() !== "(") return apply([]);
    this.#at += 1;
    const args: Value[] = [];
    while (this.#peek() !== ")") {
      args.push(this.#comparison());
      if (this.#peek() === ",") this.#at += 1;
    }
    return this.#closed(apply(args));
  }

  #closed(value: Value): Value {
    if (this.#take() !== ")") throw new Error("missing )");
    return value;
  }

  #peek(): string {
    return this.parts[this.#at] ?? "";
  }

  #take(): string {
    const token = this.parts[this.#at];
    if (token === undefined) throw new Error("formula ends early");
    this.#at += 1;
    return token;
  }
}
