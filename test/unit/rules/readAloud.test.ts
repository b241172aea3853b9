import { loadCatalog } from "../../../src/catalog";
import type { Catalog } from "../../../src/core/model/catalog";
import type { Rule } from "../../../src/core/model/rule";
import { readAloud } from "../../../src/core/rules/readAloud/readAloud";

let catalog: Catalog;
beforeAll(async () => {
  catalog = await loadCatalog();
});

const ruleOf = (id: string) => catalog.rules.find((rule) => rule.id === id) as Rule;

test("a rule about rows is read with its column titles and parameters", () => {
  expect(readAloud(ruleOf("3-02-01/R03"), catalog)).toEqual([
    "逐列檢核。",
    "〔graceMonths〕：由檢核參數「資產盤點間隔」、檢核參數「每年一次事項之緩衝月數」得出之合計。",
    "〔limit〕：由檢核日、檢核參數「資產盤點間隔」得出之某日前若干個月。",
    "適用：「狀態」不為「已報廢」。",
    "應符合：「盤點日期」在檢核日前檢核參數「資產盤點間隔」個月內。",
    "不符合而「盤點日期」在檢核日前〔graceMonths〕個月內者，列為待確認。",
  ]);
});

test("a rule about the plan is read with the rows it looks for", () => {
  expect(readAloud(ruleOf("3-02-01/R05"), catalog)).toEqual([
    "逐一檢核計畫之資產類別。",
    "〔assets〕：3-02-01 資訊資產清冊各列中，「資產類別」與該項之名稱相同，且「狀態」不為「已報廢」者。",
    "應符合：〔assets〕之筆數不小於1。",
  ]);
});

test("all, any, not and decorated comparisons keep their sense", () => {
  const fact = (name: string, operator: string, value: unknown) => ({
    fact: name,
    operator,
    value,
  });
  const rule: Rule = {
    ...ruleOf("3-02-01/R07"),
    when: { not: { any: [fact("owner", "isBlank", true), fact("c", "lessThan", 2)] } },
    must: {
      all: [
        fact("contractEnd", "ifFilled:onOrAfter", { fact: "asOf" }),
        { any: [fact("status", "in", ["備用", "使用中"]), fact("c", "equal", 3)] },
      ],
    },
  };
  expect(readAloud(rule, catalog).slice(-2)).toEqual([
    "適用：並非（「資產管理人」空白，或「機密性(C)」小於2）。",
    "應符合：「維護契約到期日」（若有填）不早於檢核日，且（「狀態」屬於「備用」、「使用中」，或「機密性(C)」為3）。",
  ]);
});

test("no rule of the product is read with a name nobody knows", () => {
  const names = catalog.rules.flatMap((rule) => {
    const known = new Set(Object.keys(rule.with ?? {}));
    return readAloud(rule, catalog)
      .flatMap((line) => [
        ...line.replaceAll(/「[^」]*」/gu, "").matchAll(/\b[a-z]+[A-Z][A-Za-z]*\b/gu),
      ])
      .flatMap(([name]) => (known.has(name) ? [] : `${rule.id} ${name}`));
  });
  expect(names).toEqual([]);
});
