import { parseComputed, partsOf, type Expression } from "./computed";

/** What a formula of one form's sheet may refer to in its workbook. */
export interface FormulaScope {
  /** Excel table of the form itself. */
  readonly table: string;
  titleOf(key: string): string;
  /** Absolute address of a header field's value: "$F$7". */
  headerAddress(key: string): string;
  /** Table and column title of another form; null where the workbook does not hold it. */
  foreign(form: string, column: string): { readonly table: string; readonly title: string } | null;
}

/**
 * Excel formula (without "=") of a computed column, blank while a cell it needs is blank;
 * null where it reads a form the workbook does not hold.
 */
export function excelFormula(computed: string, scope: FormulaScope): string | null {
  const expression = parseComputed(computed);
  const parts = partsOf(expression);
  const isMissing = parts.some(
    (part) => part.kind === "lookup" && !scope.foreign(part.form, part.column),
  );
  if (isMissing) return null;
  const needed = neededColumns(parts).map((key) => `${thisRow(key, scope)}=""`);
  const formula = write(expression, scope);
  const safe = parts.some((part) => part.kind === "lookup") ? `IFERROR(${formula},"")` : formula;
  if (needed.length === 0) return safe;
  return `IF(${needed.length === 1 ? needed[0] : `OR(${needed.join(",")})`},"",${safe})`;
}

/** Columns without which nothing can be computed: all but those the expression itself asks about. */
function neededColumns(parts: readonly Expression[]): readonly string[] {
  const asked = parts.flatMap((part) =>
    part.kind === "call" && part.name === "filled" ? part.args.flatMap(columnsRead) : [],
  );
  return [...new Set(parts.flatMap(columnsRead))].filter((key) => !asked.includes(key));
}

function columnsRead(part: Expression): readonly string[] {
  if (part.kind === "column") return [part.key];
  return part.kind === "lookup" ? [part.by] : [];
}

function write(expression: Expression, scope: FormulaScope): string {
  switch (expression.kind) {
    case "number":
      return String(expression.value);
    case "text":
      return quoted(expression.value);
    case "column":
      return thisRow(expression.key, scope);
    case "header":
      return scope.headerAddress(expression.key);
    case "lookup":
      return writeLookup(expression, scope);
    case "binary":
      return `${writeOperand(expression.left, scope)}${expression.operator}${writeOperand(expression.right, scope)}`;
    case "call":
      return writeCall(
        expression.name,
        expression.args.map((arg) => write(arg, scope)),
      );
  }
}

function writeOperand(operand: Expression, scope: FormulaScope): string {
  const formula = write(operand, scope);
  return operand.kind === "binary" && operand.operator !== "*" ? `(${formula})` : formula;
}

function writeCall(name: string, args: readonly string[]): string {
  const [first = "", second = "", third = ""] = args;
  switch (name) {
    case "filled":
      return `${first}<>""`;
    case "hours":
      return `ROUND((${second}-${first})*24,2)`;
    case "compare":
      return `IF(${second}="≥",${first}>=${third},IF(${second}="≤",${first}<=${third},${first}=${third}))`;
    case "if":
      return `IF(${first},${second},${third === "" ? '""' : third})`;
    default:
      return `${name.toUpperCase()}(${args.join(",")})`;
  }
}

/** The value in the row with the same key; rows without a value there are passed over. */
function writeLookup(lookup: Expression & { kind: "lookup" }, scope: FormulaScope): string {
  const value = scope.foreign(lookup.form, lookup.column);
  const key = scope.foreign(lookup.form, lookup.by);
  if (!value || !key) throw new RangeError(`no column ${lookup.by} in ${lookup.form}`);
  const values = `${value.table}[${escaped(value.title)}]`;
  const keys = `${key.table}[${escaped(key.title)}]`;
  return `LOOKUP(2,1/((${keys}=${thisRow(lookup.by, scope)})*(${values}<>"")),${values})`;
}

function thisRow(key: string, scope: FormulaScope): string {
  return `${scope.table}[[#This Row],[${escaped(scope.titleOf(key))}]]`;
}

function escaped(title: string): string {
  return title.replace(/['[\]#]/gu, "'$&");
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
