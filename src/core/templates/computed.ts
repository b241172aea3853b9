/** What a computed column is made of, as written in a template's `computed` (see templates/README.md). */
export type Expression =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "column"; readonly key: string }
  | { readonly kind: "header"; readonly key: string }
  | { readonly kind: "lookup"; readonly form: string; readonly column: string; readonly by: string }
  | { readonly kind: "call"; readonly name: FunctionName; readonly args: readonly Expression[] }
  | {
      readonly kind: "binary";
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    };

/** Functions and how many arguments they take; null = any number. */
const FUNCTIONS = {
  max: null,
  and: null,
  choose: null,
  if: null,
  filled: 1,
  hours: 2,
  compare: 3,
} as const;
type FunctionName = keyof typeof FUNCTIONS;

const TOKEN =
  /\s*(?:(?<place>[\p{Script=Han}\d]+(?:-\d+)+\.\w+)|(?<number>\d+(?:\.\d+)?)|(?<header>header\.\w+)|(?<name>[A-Za-z]\w*)|(?<text>\p{Script=Han}+)|(?<sign><=|>=|[<>=*+(),-]))/uy;

interface Token {
  readonly kind: string;
  readonly text: string;
}

/** Reads the notation; throws a SyntaxError that says where it cannot be read. */
export function parseComputed(source: string): Expression {
  const tokens = tokenise(source);
  const state = { tokens, next: 0 };
  const expression = readComparison(state);
  if (state.next < tokens.length) throw unexpected(state);
  return expression;
}

/** Every part of an expression, itself included. */
export function partsOf(expression: Expression): readonly Expression[] {
  if (expression.kind === "call") return [expression, ...expression.args.flatMap(partsOf)];
  if (expression.kind === "binary") {
    return [expression, ...partsOf(expression.left), ...partsOf(expression.right)];
  }
  return [expression];
}

interface State {
  readonly tokens: readonly Token[];
  next: number;
}

function tokenise(source: string): readonly Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.trimEnd().length) {
    const start = TOKEN.lastIndex;
    const groups = TOKEN.exec(source)?.groups;
    const found = Object.entries(groups ?? {}).find(([, text]) => text !== undefined);
    if (!found) throw new SyntaxError(`cannot read "${source.slice(start)}"`);
    tokens.push({ kind: found[0], text: found[1] });
  }
  return tokens;
}

function readComparison(state: State): Expression {
  return readBinary(state, ["<=", ">=", "<", ">", "="], readSum);
}

function readSum(state: State): Expression {
  return readBinary(state, ["+", "-"], readProduct);
}

function readProduct(state: State): Expression {
  return readBinary(state, ["*"], readAtom);
}

function readBinary(
  state: State,
  operators: readonly string[],
  readPart: (state: State) => Expression,
): Expression {
  let left = readPart(state);
  for (let token = state.tokens[state.next]; token; token = state.tokens[state.next]) {
    if (!operators.includes(token.text)) break;
    state.next++;
    left = { kind: "binary", operator: token.text, left, right: readPart(state) };
  }
  return left;
}

function readAtom(state: State): Expression {
  const token = state.tokens[state.next];
  if (!token) throw unexpected(state);
  state.next++;
  if (token.kind === "number") return { kind: "number", value: Number(token.text) };
  if (token.kind === "text") return { kind: "text", value: token.text };
  if (token.kind === "header") return { kind: "header", key: token.text.slice("header.".length) };
  if (token.kind !== "name") {
    state.next--;
    throw unexpected(state);
  }
  if (state.tokens[state.next]?.text !== "(") return { kind: "column", key: token.text };
  return token.text === "lookup" ? readLookup(state) : readCall(state, token.text);
}

function readCall(state: State, name: string): Expression {
  if (!isFunction(name)) throw new SyntaxError(`unknown function "${name}"`);
  const args: Expression[] = [];
  do {
    state.next++;
    args.push(readComparison(state));
  } while (state.tokens[state.next]?.text === ",");
  take(state, ")");
  const count = FUNCTIONS[name];
  if (count !== null && count !== args.length) {
    throw new SyntaxError(`"${name}" takes ${count} arguments`);
  }
  return { kind: "call", name, args };
}

function readLookup(state: State): Expression {
  take(state, "(");
  const place = state.tokens[state.next++];
  take(state, ",");
  const by = state.tokens[state.next++];
  take(state, ")");
  if (place?.kind !== "place" || by?.kind !== "name") {
    throw new SyntaxError("lookup takes form.column and a column of this form");
  }
  const dot = place.text.lastIndexOf(".");
  return {
    kind: "lookup",
    form: place.text.slice(0, dot),
    column: place.text.slice(dot + 1),
    by: by.text,
  };
}

function isFunction(name: string): name is FunctionName {
  return Object.hasOwn(FUNCTIONS, name);
}

function take(state: State, sign: string): void {
  if (state.tokens[state.next]?.text !== sign) throw unexpected(state);
  state.next++;
}

function unexpected(state: State): SyntaxError {
  return new SyntaxError(`unexpected ${state.tokens[state.next]?.text ?? "end"}`);
}
