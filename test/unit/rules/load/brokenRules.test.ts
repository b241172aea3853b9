import { loadPackFiles } from "../../../../src/catalog";
import { PackError } from "../../../../src/core/rules/load/packError";
import { toCatalog } from "../../../../src/core/rules/load/toCatalog";

type Files = ReadonlyMap<string, unknown>;
type Change = Readonly<Record<string, unknown>>;

const FILE = "rules/3-02-01.json";
let files: Files;

beforeAll(async () => {
  files = await loadPackFiles();
});

/** The built-in pack with one small rule of 3-02-01, changed. */
function withRule(change: Change, others: readonly Change[] = []): Files {
  const sound = {
    id: "3-02-01/R01",
    name: "status-filled",
    title: "狀態已填",
    severity: "gap",
    strength: "strong",
    basis: "DESIGN",
    each: "row",
    must: { fact: "status", operator: "equal", value: "使用中" },
    flags: ["status"],
    message: "「狀態」{status}",
    why: "須知現況。",
    fix: ["補填。"],
    manual: "篩選空白。",
    refs: {
      plan: null,
      law: { "110": null, "115": null },
      iso: { "2013": [], "2022": [] },
      audit: [],
      related: null,
    },
  };
  const rule = Object.fromEntries(
    Object.entries({ ...sound, ...change }).filter(([, value]) => value !== undefined),
  );
  const none = { form: null, rules: [] };
  const kept = [...files].filter(([name]) => !/^rules\/\d-/u.test(name));
  return new Map<string, unknown>([
    ...kept,
    ["rules/cells.json", none],
    ["rules/layout.json", none],
    ["rules/workbook.json", none],
    [FILE, { form: "3-02-01", rules: [rule, ...others.map((other) => ({ ...sound, ...other }))] }],
  ]);
}

function problemsOf(pack: Files): PackError["problems"] {
  try {
    toCatalog(pack);
    return [];
  } catch (error) {
    if (error instanceof PackError) return error.problems;
    throw error;
  }
}

const shortly = ({ code, path }: PackError["problems"][number]) => `${code} ${path}`;
const must = (fact: string, operator: string, value: unknown, more: Change = {}) => ({
  must: { fact, operator, value, ...more },
});
const related = (relation: Change, used = "others.count") => ({
  with: { others: relation },
  must: { fact: used, operator: "equal", value: 0 },
});

test("the sound rule the cases start from is accepted", () => {
  expect(problemsOf(withRule({}))).toEqual([]);
});

test.each<[string, Change, string]>([
  ["a missing key", { why: undefined }, "missing-key /rules/0"],
  ["blank words", { title: " " }, "wrong-type /rules/0/title"],
  ["a misspelt key", { mesage: "x" }, "unknown-key /rules/0/mesage"],
  ["an unknown severity", { severity: "缺失" }, "wrong-type /rules/0/severity"],
  ["neither must nor checks", { must: undefined }, "must-or-checks /rules/0"],
  [
    "both must and checks",
    { checks: [must("status", "isFilled", true)] },
    "must-or-checks /rules/0",
  ],
  ["no checks at all", { must: undefined, checks: [] }, "empty-list /rules/0/checks"],
  ["an id of another form", { id: "3-03-01/R01" }, "wrong-form /rules/0/id"],
  ["a form in each that is none", { each: { table: "3-02-99" } }, "unknown-table /rules/0/each"],
  [
    "a group by no column",
    { each: { groups: "3-02-01", by: ["stat"] } },
    "unknown-column /rules/0/each/by",
  ],
  ["rows of no form", { form: null, each: "row", id: "P-TEST" }, "bad-each /rules/0/each"],
  ["no flags", { flags: [] }, "no-flags /rules/0/flags"],
  ["a flag that is no column", { flags: ["statuss"] }, "unknown-column /rules/0/flags"],
  ["an unknown fact in words", { message: "{stauts}" }, "unknown-fact /rules/0/message"],
  [
    "a rule suppressed that is none",
    { suppresses: ["3-02-01/R02"] },
    "unknown-rule /rules/0/suppresses/0",
  ],
  ["an unknown fact", must("statuss", "isFilled", true), "unknown-fact /rules/0/must/fact"],
  [
    "a header field that is none",
    must("header.yeer", "isFilled", true),
    "unknown-fact /rules/0/must/fact",
  ],
  [
    "an unknown parameter of the pack",
    must("quantity", "lessThan", { fact: "setting.riskMonth" }),
    "unknown-fact /rules/0/must/value/fact",
  ],
  [
    "an unknown operator",
    must("status", "equals", "使用中"),
    "unknown-operator /rules/0/must/operator",
  ],
  [
    "a foreign decorator",
    must("status", "everyFact:equal", "使用中"),
    "unknown-operator /rules/0/must/operator",
  ],
  ["a path", must("status", "equal", "使用中", { path: "$.x" }), "no-path /rules/0/must/path"],
  ["a named condition", { must: { condition: "x" } }, "bad-condition /rules/0/must"],
  ["all and any at once", { must: { all: [], any: [] } }, "bad-condition /rules/0/must"],
  ["an empty all", { must: { all: [] } }, "empty-list /rules/0/must/all"],
  ["isFilled of false", must("status", "isFilled", false), "bad-value /rules/0/must/value"],
  [
    "a date as text",
    must("inventoryDate", "before", "2026-01-01"),
    "bad-value /rules/0/must/value",
  ],
  ["months as text", must("inventoryDate", "withinMonths", "12"), "bad-value /rules/0/must/value"],
  ["an empty list", must("status", "in", []), "bad-value /rules/0/must/value"],
  [
    "a date operator on text",
    must("status", "withinMonths", 12),
    "bad-type /rules/0/must/operator",
  ],
  ["an order of texts", must("assetName", "lessThan", 3), "bad-type /rules/0/must/operator"],
  ["a value outside the list", must("status", "equal", "使用"), "not-in-list /rules/0/must/value"],
  ["an unsafe pattern", must("assetName", "matches", "(a+)+b"), "bad-pattern /rules/0/must/value"],
  ["a pattern that is none", must("assetName", "matches", "(["), "bad-pattern /rules/0/must/value"],
  [
    "a function without a parameter",
    must("daysBetween", "equal", 1, { params: { from: "asOf" } }),
    "missing-parameter /rules/0/must/params",
  ],
  [
    "a parameter the function lacks",
    must("largest", "equal", 1, { params: { of: ["c"], off: 1 } }),
    "unknown-parameter /rules/0/must/params/off",
  ],
  [
    "a function within a function",
    must("largest", "equal", 1, { params: { of: ["total"] } }),
    "nested-function /rules/0/must/params/of",
  ],
  [
    "parameters for a column",
    must("status", "equal", "使用中", { params: { of: "c" } }),
    "no-parameters /rules/0/must/params",
  ],
  ["a relation to no table", related({ rows: "3-02-99" }), "unknown-table /rules/0/with/others"],
  [
    "a relation to rows and one",
    related({ rows: "3-02-01", one: "3-02-01" }),
    "rows-or-one /rules/0/with/others",
  ],
  [
    "a match on no column",
    related({ rows: "3-03-01", match: { asset: "row.assetId" } }),
    "unknown-column /rules/0/with/others/match/asset",
  ],
  [
    "a match with a column of their own",
    related({ rows: "3-03-01", match: { assetId: "assetId" } }),
    "unknown-fact /rules/0/with/others/match/assetId",
  ],
  [
    "failing without must",
    related({ rows: "3-03-01" }, "others.failing"),
    "unknown-fact /rules/0/must/fact",
  ],
  [
    "a name that is a column",
    { with: { status: { rows: "3-03-01" } } },
    "name-taken /rules/0/with/status",
  ],
  [
    "a name that is a list",
    { with: { coreSystems: { rows: "3-03-01" } } },
    "name-taken /rules/0/with/coreSystems",
  ],
  [
    "a name used before it is defined",
    {
      with: {
        risks: { rows: "3-03-01", match: { assetId: "others.values.assetId" } },
        others: { rows: "3-02-01" },
      },
    },
    "used-before-defined /rules/0/with/risks/match/assetId",
  ],
])("%s is refused with its place", (_, change, expected) => {
  expect(problemsOf(withRule(change)).map(shortly)).toContain(expected);
});

test("conditions nested deeper than four are refused", () => {
  const leaf = { fact: "status", operator: "isFilled", value: true };
  const nested = (depth: number): unknown => (depth === 0 ? leaf : { all: [nested(depth - 1)] });
  expect(problemsOf(withRule({ must: nested(4) }))).toEqual([]);
  const [problem] = problemsOf(withRule({ must: nested(5) }));
  expect(problem?.code).toBe("too-deep");
});

test("an id given twice is refused at the second rule", () => {
  const problems = problemsOf(withRule({}, [{ id: "3-02-01/R01" }]));
  expect(problems.map(shortly)).toEqual(["duplicate-id /rules/1/id"]);
});

test.each([
  ["unknown-fact", must("statuss", "isFilled", true), "「status」"],
  ["unknown-operator", must("status", "equals", "使用中"), "「equal」"],
  ["unknown-key", { mesage: "x" }, "「message」"],
  ["unknown-column", { flags: ["statuss"] }, "「status」"],
])("%s asks whether the nearest name was meant", (code, change, suggestion) => {
  const problem = problemsOf(withRule(change)).find((found) => found.code === code);
  expect(problem?.message).toContain(suggestion);
});

test("all problems of all rules are listed at once, misshapen rules and others", () => {
  const problems = problemsOf(
    withRule({ why: undefined }, [
      { id: "3-02-01/R02", ...must("statuss", "equals", 1), flags: [] },
    ]),
  );
  expect(problems.map(shortly).sort()).toEqual([
    "missing-key /rules/0",
    "no-flags /rules/1/flags",
    "unknown-fact /rules/1/must/fact",
    "unknown-operator /rules/1/must/operator",
  ]);
});

test.each(["__proto__", "constructor", "prototype"])("the key %s is refused anywhere", (key) => {
  const file = JSON.parse(`{"form":"3-02-01","rules":[],"x":[{"${key}":1}]}`) as unknown;
  const pack = new Map([...withRule({}), [FILE, file]]);
  expect(problemsOf(pack).map(shortly)).toContain(`forbidden-key /x/0/${key}`);
});

test("a rule may leave out its form: it is the file's", () => {
  const [rule] = toCatalog(withRule({})).rules;
  expect(rule?.form).toBe("3-02-01");
});

test("the refusal names file, place and code of every problem", () => {
  const pack = withRule(must("statuss", "isFilled", true));
  expect(() => toCatalog(pack)).toThrow(
    /規則套件有 1 項錯誤[\s\S]*rules\/3-02-01\.json#\/rules\/0\/must\/fact \[unknown-fact\] 沒有「statuss」/u,
  );
});
