import { loadCatalog } from "../../../src/catalog";
import type { Catalog } from "../../../src/core/model/catalog";
import { rulePage, type RuleSetting } from "../../../src/ui/viewModel/rulePage";

const SETTING: RuleSetting = { edition: "115", iso: "2022", parameters: {}, lang: "zh-TW" };
let catalog: Catalog;

beforeAll(async () => {
  catalog = await loadCatalog();
});

function pageOf(id: string, setting: Partial<RuleSetting> = {}) {
  const rule = catalog.rules.find((candidate) => candidate.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rulePage(rule, catalog, { ...SETTING, ...setting });
}

test("a page says in full what is checked, of what severity, in which columns, for which obligation", () => {
  const page = pageOf("3-02-01/R03");
  expect(page.reading[0]).toBe("逐列檢核。");
  expect(page.reading).toContain("適用：「狀態」不為「已報廢」。");
  expect(page.severities).toEqual(["gap", "review"]);
  expect(page.columns).toEqual(["盤點日期"]);
  expect(page.duties).toEqual([{ chapter: "柒", text: "每年辦理資產盤點" }]);
});

test("names out of the rule file are replaced alike wherever they stand", () => {
  const reading = pageOf("3-02-01/R03").reading.join("\n");
  expect(reading).toContain("\n〔甲〕：由檢核參數「資產盤點間隔」、");
  expect(reading).toContain("「盤點日期」在檢核日前〔甲〕個月內者，列為待確認");
});

test("the law is cited in full in the edition of the check", () => {
  expect(pageOf("3-02-01/R03").refs.law).toBe("資通安全管理法施行細則第 9 條第 1 項第 6 款");
  expect(pageOf("3-02-01/R03", { edition: "110", iso: "2013" }).refs).toMatchObject({
    law: "資通安全管理法施行細則第 6 條第 1 項第 6 款",
    iso: ["A.8.1.1"],
  });
});

test("parameters stand with the value of the check, or their default", () => {
  expect(pageOf("3-02-01/R03", { parameters: { inventoryMonths: 6 } }).parameters).toEqual([
    { label: "每年一次事項之緩衝月數", value: "2 月" },
    { label: "資產盤點間隔", value: "6 月" },
  ]);
});

test("a column of the header is called by its title", () => {
  expect(pageOf("2-02-02/R01").columns).not.toEqual([]);
  const flagged = catalog.rules.filter(({ flags }) => flags.some((flag) => flag.includes(".")));
  expect(flagged.length).toBeGreaterThan(0);
  for (const { id } of flagged) expect(pageOf(id).columns.join()).not.toContain("header.");
});

/** What forms and standards themselves call things. */
const PROPER = /\b[A-Z]{2,}[A-Za-z]*\b/gu;

test("no page shows a name that only programs know", () => {
  const shown = catalog.rules.flatMap(({ id }) => {
    const { reading, columns, parameters } = pageOf(id);
    const texts = [...reading, ...columns, ...parameters.map(({ label }) => label)];
    // A pattern or a list of words stands in quotation marks, as it is searched for in the cell.
    const said = texts
      .join("\n")
      .replaceAll(/「[^」]*」/gu, "")
      .replaceAll(PROPER, "");
    return (said.match(/[A-Za-z]{3,}/gu) ?? []).map((word) => `${id}: ${word}`);
  });
  expect(shown).toEqual([]);
});
