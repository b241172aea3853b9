import type { Column, Template } from "../../../src/core/model/template";
import { parseTemplates } from "../../../src/core/templates/parseTemplate";
import { realTemplate } from "../../support/realForms";

const ASSETS = realTemplate("3-02-01");

function problemsOf(change: Partial<Template>, more: readonly Template[] = []): readonly string[] {
  const files = [{ ...ASSETS, ...change }, ...more].map((json) => ({
    file: `${json.form}.json`,
    json,
  }));
  return parseTemplates(files).problems.map(({ file, path, code }) => `${file} ${path} ${code}`);
}

function withColumn(change: Partial<Column>): Partial<Template> {
  const [first, ...others] = ASSETS.columns;
  if (!first) throw new Error("no columns");
  return { columns: [{ ...first, ...change }, ...others] };
}

describe("problems of a template", () => {
  test("there are none in the asset register", () => {
    expect(problemsOf({})).toEqual([]);
  });

  test.each<[string, Partial<Template>, string]>([
    ["a key twice", withColumn({ key: "assetName" }), "/columns/1/key duplicate-key"],
    ["an unknown key column", { primaryKey: ["nothing"] }, "/primaryKey/0 unknown-column"],
    ["an unknown person column", { personColumn: "nobody" }, "/personColumn unknown-column"],
    [
      "an alias that is another column's title",
      withColumn({ aliases: ["資產名稱"] }),
      "/columns/1/title duplicate-title",
    ],
    [
      "a condition on an unknown column",
      withColumn({ requiredWhen: [{ col: "nothing", notBlank: true }] }),
      "/columns/0/requiredWhen/0/col unknown-column",
    ],
    [
      "a reference to an unknown form",
      withColumn({ ref: { form: "9-99-99", column: "id" } }),
      "/columns/0/ref/form unknown-form",
    ],
    [
      "a reference to an unknown column",
      withColumn({ ref: { form: "3-02-01", column: "nothing" } }),
      "/columns/0/ref/column unknown-column",
    ],
    [
      "synonyms of a value that is not allowed",
      withColumn({ enum: ["甲"], enumSynonyms: { 乙: ["二"] } }),
      "/columns/0/enumSynonyms unknown-value",
    ],
    [
      "a pattern its own example does not meet",
      withColumn({ example: "X" }),
      "/columns/0/example bad-pattern",
    ],
    ["a pattern that is none", withColumn({ pattern: "(" }), "/columns/0/pattern bad-pattern"],
    [
      "a formula that cannot be read",
      withColumn({ computed: "max(" }),
      "/columns/0/computed bad-computed",
    ],
    [
      "a formula over an unknown column",
      withColumn({ computed: "nothing*2" }),
      "/columns/0/computed bad-computed",
    ],
    [
      "a formula over an unknown header field",
      withColumn({ computed: "header.no" }),
      "/columns/0/computed bad-computed",
    ],
    [
      "a lookup of an unknown form",
      withColumn({ computed: "lookup(9-99-99.a,c)" }),
      "/columns/0/computed bad-computed",
    ],
    [
      "a formula by parameter over an unknown column",
      withColumn({ computedByParam: { method: { sum: "c+nothing" } } }),
      "/columns/0/computed bad-computed",
    ],
  ])("%s is one", (_, change, expected) => {
    expect(problemsOf(change)).toContain(`3-02-01.json ${expected}`);
  });

  test("all of them are listed at once", () => {
    expect(problemsOf({ primaryKey: ["no"], personColumn: "nobody" })).toHaveLength(2);
  });
});
