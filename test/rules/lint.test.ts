import { loadCatalog, loadPackFiles } from "../../src/catalog";
import type { Condition, Rule } from "../../src/core/model/rule";
import { lintText } from "../../src/core/report/lintText";
import { lintCatalog } from "../../src/core/rules/lint/lintCatalog";
import { PackError } from "../../src/core/rules/load/packError";
import { toCatalog } from "../../src/core/rules/load/toCatalog";

let rules: readonly Rule[];
let sound: Rule;
beforeAll(async () => {
  ({ rules } = await loadCatalog());
  sound = rules.find(({ id }) => id === "3-02-01/R07") as Rule;
});

const leaf = (fact: string, operator: string, value: unknown): Condition => ({
  fact,
  operator,
  value,
});

function problemsOf(change: Partial<Rule>): string[] {
  const problems = lintCatalog({ rules: [{ ...sound, ...change }] });
  return problems.map(({ path, code, detail }) => `${path} ${code} ${detail}`.trim());
}

test("the rules of the product have no problems", () => {
  expect(lintCatalog({ rules })).toEqual([]);
});

test.each<[string, Partial<Rule>, string]>([
  ["a blank title", { title: " " }, "/title missing-words"],
  ["a blank reason", { why: "" }, "/why missing-words"],
  ["a blank manual check", { manual: "" }, "/manual missing-words"],
  ["no step to put it right", { fix: [] }, "/fix/0 missing-words"],
  ["a blank step", { fix: ["補填。", ""] }, "/fix/1 missing-words"],
  ["a mainland term", { manual: "以數據比對。" }, "/manual mainland-term 數據"],
  ["a full-width exclamation mark", { why: "應即處理！" }, "/why exclamation-mark"],
  ["a half-width exclamation mark", { message: "逾期!" }, "/message exclamation-mark"],
  [
    "a duty by law in a rule of practice",
    { basis: "PRACTICE", why: "機關應依法辦理。" },
    "/why by-law-without-law",
  ],
  [
    "no failing example",
    { examples: { pass: [], fail: [] } },
    "/examples/fail no-breaking-example",
  ],
])("%s is a problem", (_, change, problem) => {
  expect(problemsOf(change)).toEqual([problem]);
});

test("a law named and a rule of law may say so", () => {
  expect(problemsOf({ basis: "PRACTICE", why: "依法規訂定，依法令公告。" })).toEqual([]);
  expect(problemsOf({ basis: "LAW", why: "機關應依法辦理。" })).toEqual([]);
});

test("ids and names used twice are problems of the second rule", () => {
  const again = lintCatalog({ rules: [sound, sound] });
  expect(again.map(({ path, code }) => [path, code])).toEqual([
    ["/id", "duplicate-id"],
    ["/name", "duplicate-name"],
  ]);
});

test.each<[string, Condition, Condition]>([
  ["two values at once", leaf("status", "equal", "備用"), leaf("status", "equal", "報廢")],
  ["a value and its denial", leaf("status", "equal", "備用"), leaf("status", "notEqual", "備用")],
  ["a value outside a list", leaf("status", "in", ["備用"]), leaf("status", "equal", "報廢")],
  ["lists with nothing in common", leaf("status", "in", ["備用"]), leaf("status", "in", ["報廢"])],
  ["a list all of it refused", leaf("c", "in", [1, 2]), leaf("c", "notIn", [1, 2, 3])],
  ["filled and blank", leaf("owner", "isFilled", true), leaf("owner", "isBlank", true)],
  ["blank and a value", leaf("owner", "isBlank", true), leaf("owner", "equal", "甲")],
  ["bounds crossed", leaf("c", "greaterThan", 2), leaf("c", "lessThanInclusive", 2)],
  ["a value below its bound", leaf("c", "greaterThanInclusive", 2), leaf("c", "equal", 1)],
])("%s can never hold together", (_, one, two) => {
  const [path] = problemsOf({ when: { all: [one, two] } });
  expect(path).toMatch(/^\/when\/all\/1 contradiction /u);
  const [nested] = problemsOf({ when: { all: [one, { any: [two, leaf("x", "equal", 1)] }] } });
  expect(nested).toMatch(/^\/when\/all\/1\/any\/0 contradiction /u);
  expect(problemsOf({ when: { any: [one, two] } })).toEqual([]);
});

test.each<[string, Condition, Condition]>([
  ["bounds that meet", leaf("c", "greaterThanInclusive", 2), leaf("c", "lessThanInclusive", 2)],
  ["lists that share a value", leaf("s", "in", ["a", "b"]), leaf("s", "notIn", ["b"])],
  ["another fact", leaf("s", "equal", "a"), leaf("t", "equal", "b")],
  ["a value not known before", leaf("s", "equal", { fact: "t" }), leaf("s", "equal", "b")],
])("%s can hold together", (_, one, two) => {
  expect(problemsOf({ when: { all: [one, two] } })).toEqual([]);
});

test("what a softer severity or a check asks must be possible where the rule applies", () => {
  const when = leaf("status", "equal", "備用");
  const never = leaf("status", "equal", "報廢");
  const softer = problemsOf({ when, severityWhen: [{ when: never, severity: "review" }] });
  expect(softer).toEqual(['/severityWhen/0/when contradiction status equal "備用"']);
  const { must, ...rest } = sound;
  const glued = { ...rest, when, checks: [{ when: never, must: must as Condition }] };
  expect(lintCatalog({ rules: [glued] }).map(({ path }) => path)).toEqual(["/checks/0/when"]);
});

test("a rule may forbid the very thing it applies to", () => {
  const when = leaf("status", "equal", "備用");
  expect(problemsOf({ when, must: leaf("status", "notEqual", "備用") })).toEqual([]);
});

test("unknown columns and values outside a list are refused before that", async () => {
  const files = new Map(await loadPackFiles());
  const file = files.get("rules/3-02-01.json") as { readonly rules: readonly Rule[] };
  const must = {
    all: [leaf("ownr", "isFilled", true), leaf("status", "equal", "不在清單之狀態")],
  };
  files.set("rules/3-02-01.json", {
    ...file,
    rules: [{ ...file.rules[0], must }, ...file.rules.slice(1)],
  });
  const codes = () => toCatalog(files);
  expect(codes).toThrow(PackError);
  expect(codes).toThrow(/\[unknown-fact\].*owner/u);
  expect(codes).toThrow(/\[not-in-list\]/u);
});

test("problems are listed with rule, place and sentence, in both languages", () => {
  const problems = lintCatalog({ rules: [{ ...sound, why: "注意！" }] });
  expect(lintText(problems, 1, "zh-TW")).toBe(
    "規則套件有 1 項問題：\n3-02-01/R07#/why [exclamation-mark] 不使用驚嘆號\n",
  );
  expect(lintText(problems, 1, "en")).toBe(
    "Problems in the pack: 1\n3-02-01/R07#/why [exclamation-mark] exclamation marks are not used\n",
  );
});
