import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020";
import { loadCatalog, loadPackFiles } from "../../src/catalog";
import type { Catalog } from "../../src/core/model/catalog";
import type { Rule } from "../../src/core/model/rule";

const OPTIONS = { allErrors: true, validateFormats: false, allowUnionTypes: true };
const ROOT = join(__dirname, "../..");
const NOT_LOADED = ["rules/schema.json", "templates/schema.json", "templates/sample.json"];
const MAINLAND =
  /數據|軟件|硬件|默認|信息|網絡|用戶|服務器|打印|單元格|文件夾|視頻|賬|登錄名|激活|備份數|程序員|質量|通過率達標|字符|界面|鏈接|賦值/u;

let catalog: Catalog;
let files: ReadonlyMap<string, unknown>;
beforeAll(async () => {
  catalog = await loadCatalog();
  files = await loadPackFiles();
});

const wordsOf = (rule: Rule) =>
  [
    rule.title,
    rule.message,
    rule.expected ?? "",
    rule.why,
    ...rule.fix,
    rule.manual,
    rule.quickFix?.what ?? "",
  ].join("\n");
const offenders = (isWrong: (rule: Rule) => boolean) =>
  catalog.rules.filter(isWrong).map(({ id }) => id);

test("every JSON file of rules/ and templates/ is in catalog.ts, and no other", () => {
  const present = ["rules", "templates"].flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((name) => name.endsWith(".json"))
      .map((name) => `${folder}/${name}`),
  );
  expect([...files.keys(), ...NOT_LOADED].sort()).toEqual(present.sort());
});

test("every rule file follows its schema", () => {
  const schema = JSON.parse(readFileSync(join(ROOT, "rules/schema.json"), "utf8")) as object;
  const ajv = new Ajv2020(OPTIONS);
  const isRuleFile = ajv.compile(schema);
  const wrong = [...files]
    .filter(([, file]) => typeof file === "object" && file !== null && "rules" in file)
    .flatMap(([name, file]) =>
      isRuleFile(file) ? [] : [`${name}: ${ajv.errorsText(isRuleFile.errors)}`],
    );
  expect(wrong).toEqual([]);
});

test.each([
  ["a missing requirement", (rule: Record<string, unknown>) => ({ ...rule, must: undefined })],
  ["an unknown key", (rule: Record<string, unknown>) => ({ ...rule, path: "x" })],
  ["an empty all", (rule: Record<string, unknown>) => ({ ...rule, must: { all: [] } })],
])("the schema refuses %s", (_, change) => {
  const schema = JSON.parse(readFileSync(join(ROOT, "rules/schema.json"), "utf8")) as object;
  const validate = new Ajv2020(OPTIONS).compile(schema);
  const file = files.get("rules/3-02-01.json") as { readonly rules: Record<string, unknown>[] };
  const [rule] = file.rules;
  const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;
  expect(validate(plain({ form: "3-02-01", rules: [rule] }))).toBe(true);
  expect(validate(plain({ form: "3-02-01", rules: [change(rule ?? {})] }))).toBe(false);
});

test("rule ids and names are unique, and ids begin with their form", () => {
  for (const key of ["id", "name"] as const) {
    const values = catalog.rules.map((rule) => rule[key]);
    expect(values.filter((value, n) => values.indexOf(value) !== n)).toEqual([]);
  }
  for (const [name, file] of files) {
    const { form, rules } = file as { form?: string | null; rules?: readonly Rule[] };
    if (!rules || !form) continue;
    expect(name).toBe(`rules/${form}.json`);
    expect(
      rules.filter(({ id }) => !/^X-/u.test(id) && !id.startsWith(`${form}/R`)).map(({ id }) => id),
    ).toEqual([]);
  }
});

test("every rule has all its words", () => {
  expect(
    offenders(
      ({ title, message, why, fix, manual }) =>
        [title, message, why, manual, ...fix].some((text) => text.trim() === "") ||
        fix.length === 0,
    ),
  ).toEqual([]);
});

test("no rule uses mainland terms, exclamation marks or half-width punctuation between characters", () => {
  expect(offenders((rule) => MAINLAND.test(wordsOf(rule)))).toEqual([]);
  expect(offenders((rule) => /[!！]/u.test(wordsOf(rule)))).toEqual([]);
  expect(offenders((rule) => /\p{Script=Han}[,;:?]\p{Script=Han}/u.test(wordsOf(rule)))).toEqual(
    [],
  );
});

test("only rules of law speak of duties by law or cite provisions as their basis", () => {
  expect(offenders((rule) => rule.basis !== "LAW" && /依法(?!規|令)/u.test(wordsOf(rule)))).toEqual(
    [],
  );
  const cites = ({ refs }: Rule) => refs.law["110"] !== null || refs.law["115"] !== null;
  expect(offenders((rule) => ["PRACTICE", "DESIGN"].includes(rule.basis) && cites(rule))).toEqual(
    [],
  );
  expect(offenders((rule) => rule.basis === "LAW" && !cites(rule))).toEqual([]);
});

test("every citation has its full text", () => {
  const missing = catalog.rules.flatMap(({ id, refs }) =>
    [
      ["110", refs.law["110"]] as const,
      ["115", refs.law["115"]] as const,
      ["related", refs.related] as const,
    ].flatMap(([kind, text]) =>
      (text?.split("；") ?? [])
        .filter((short) => !(short in catalog.citations[kind]))
        .map((short) => `${id}: ${short}`),
    ),
  );
  expect(missing).toEqual([]);
});

test("messages carry no place, number no steps and end as sentences", () => {
  expect(
    offenders(({ message }) => /\{rowKey\}/u.test(message) || /^\d-\d\d-\d\d /u.test(message)),
  ).toEqual([]);
  expect(offenders(({ message }) => !message.endsWith("。"))).toEqual([]);
  expect(offenders(({ fix }) => fix.some((step) => /^\d+\./u.test(step)))).toEqual([]);
  expect(offenders(({ expected }) => expected?.endsWith("。") ?? false)).toEqual([]);
});

test("examples name existing forms and columns, and failing ones the column reported", () => {
  const columns = new Map(
    catalog.templates.map((form) => [form.form, new Set(form.columns.map(({ key }) => key))]),
  );
  const wrong = catalog.rules.flatMap(({ id, examples, flags }) =>
    [...(examples?.pass ?? []), ...(examples?.fail ?? [])].flatMap(({ rows = {}, flag }) => [
      ...Object.entries(rows).flatMap(([form, list]) =>
        list.flatMap((row) =>
          Object.keys(row)
            .filter((key) => !columns.get(form)?.has(key))
            .map((key) => `${id}: ${form} ${key}`),
        ),
      ),
      ...(flag !== undefined && flags.length > 0 && !flags.includes(flag)
        ? [`${id}: ${flag}`]
        : []),
    ]),
  );
  expect(wrong).toEqual([]);
  expect(
    offenders(
      ({ flags, examples }) =>
        flags.length > 0 && (examples?.fail ?? []).some(({ flag }) => flag === undefined),
    ),
  ).toEqual([]);
});

test("the plan assigns every rule of a form to an obligation, and knows no rule that its form lacks", () => {
  const assigned = new Set(
    catalog.plan.chapters.flatMap(({ obligations }) => obligations.flatMap(({ rules }) => rules)),
  );
  const ids = new Set(catalog.rules.map(({ id }) => id));
  const written = new Set(catalog.rules.flatMap(({ form }) => form ?? []));
  expect(offenders(({ id, form }) => form !== null && !assigned.has(id))).toEqual([]);
  expect([...assigned].filter((id) => written.has(id.split("/")[0] ?? "") && !ids.has(id))).toEqual(
    [],
  );
});

test("every parameter's default lies within its limits and options", () => {
  const wrong = catalog.parameters.filter(({ default: value, min, max, options }) => {
    if (options) return !options.includes(String(value));
    return typeof value === "number" && (value < (min ?? value) || value > (max ?? value));
  });
  expect(wrong.map(({ key }) => key)).toEqual([]);
});
