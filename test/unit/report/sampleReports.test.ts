import { loadCatalog } from "../../../src/catalog";
import { check } from "../../../src/core/check";
import { fromIso } from "../../../src/core/dates/calendar";
import type { Catalog } from "../../../src/core/model/catalog";
import type { Report } from "../../../src/core/model/report";
import type { WorkbookSnapshot } from "../../../src/core/model/snapshot";
import { toCsv } from "../../../src/core/report/csv/toCsv";
import { toHtml } from "../../../src/core/report/html/toHtml";
import { toSarif } from "../../../src/core/report/sarif/toSarif";
import { asOf, mutations } from "../../rules/mutations.json";
import { applyEdits, type Edit } from "../../support/mutation/applyEdits";
import { cellsOf, pageOf } from "../../support/report/pageOf";
import { csvRecords } from "../../support/report/readCsv";
import { sarifProblems } from "../../support/report/sarifProblems";
import { sampleWorkbook } from "../../support/sampleWorkbook";

jest.setTimeout(120_000);

interface Mutation {
  readonly id: string;
  readonly edits: readonly Edit[];
  readonly expected: readonly { readonly rule: string; readonly rowKey: string | null }[];
}

const MUTATIONS = (mutations as readonly unknown[] as readonly Mutation[]).filter(({ expected }) =>
  expected.some(({ rowKey }) => rowKey !== null),
);
/** One early, one in the middle, one late: of different forms. */
const THREE = [0, Math.floor(MUTATIONS.length / 2), MUTATIONS.length - 1].flatMap(
  (n) => MUTATIONS[n] ?? [],
);

let catalog: Catalog;
let sample: WorkbookSnapshot;
beforeAll(async () => {
  catalog = await loadCatalog();
  sample = await sampleWorkbook();
});

const reportOn = (workbook: WorkbookSnapshot): Promise<Report> =>
  check({ snapshots: [workbook], asOf: fromIso(asOf) }, catalog);

test("the sample's page says what was checked, by what, and what is left to people", async () => {
  const report = await reportOn(sample);
  const page = pageOf(toHtml([report], { lang: "zh-TW", catalog }));
  const facts = new Map(
    [...page.querySelectorAll(".facts div")].map(({ children: [label, text] }) => [
      label?.textContent,
      text?.textContent,
    ]),
  );
  expect(facts.get("機關")).toBe("臺中市政府勞工局");
  expect(facts.get("檢核日")).toBe("115/11/22");
  expect(facts.get("資通安全維護計畫")).toBe("110.12.16");
  expect(facts.get("規則套件摘要值（SHA-256）")).toMatch(/^[0-9a-f]{64}$/u);
  expect(`sha256:${facts.get("內容摘要值（SHA-256）")}`).toBe(report.workbook.content);
  expect(cellsOf(page, "signatures").map(([role]) => role)).toEqual([
    "承辦人",
    "單位主管",
    "資通安全長",
  ]);
  expect(cellsOf(page, "outcomes")).toHaveLength(catalog.rules.length);
  expect(cellsOf(page, "parameters")).toHaveLength(catalog.parameters.length);
  expect(cellsOf(page, "chapters")).toHaveLength(17);
  const duties = cellsOf(page, "duties").map(([duty]) => duty);
  expect(duties).toContain("03-5 依組織規程認定核心業務");
  expect(duties).not.toContain("07-1 每年辦理資產盤點");
});

test("headings of the page are in order and every table has a caption and scoped titles", async () => {
  const report = await reportOn(sample);
  for (const reports of [[report], [report, report]]) {
    const page = pageOf(toHtml(reports, { lang: "en", catalog }));
    const levels = [...page.querySelectorAll("h1, h2, h3, h4, h5, h6")].map(({ tagName }) =>
      Number(tagName.slice(1)),
    );
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, n) => level > (levels[n - 1] ?? 0) + 1)).toEqual([]);
    const tables = [...page.querySelectorAll("table")];
    expect(tables.filter((table) => !table.caption?.textContent)).toEqual([]);
    expect([...page.querySelectorAll("th:not([scope])")]).toEqual([]);
    const ids = [...page.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...page.querySelectorAll("a")].map((link) => link.hash.slice(1));
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  }
});

test.each(THREE.map((mutation) => [mutation.id, mutation] as const))(
  "%s: all formats name what the mutation breaks",
  async (_, { edits, expected }) => {
    const report = await reportOn(applyEdits(sample, catalog.templates, edits));
    const page = pageOf(toHtml([report], { lang: "zh-TW", catalog }));
    const records = csvRecords(toCsv([report], { lang: "zh-TW", catalog }));
    const log: unknown = JSON.parse(toSarif([report], catalog));
    expect(sarifProblems(log)).toEqual([]);
    const rows = [...page.querySelectorAll(".rule")].map((group) => ({
      title: group.querySelector("h4")?.textContent ?? "",
      text: group.textContent ?? "",
    }));
    for (const { rule, rowKey } of expected) {
      const row = rowKey?.replace("header", "表頭").replace(/^#/u, "") ?? "";
      const title = catalog.rules.find(({ id }) => id === rule)?.title ?? "";
      expect(
        rows.filter(
          (group) => group.title.startsWith(`${rule} ${title}`) && group.text.includes(row),
        ),
      ).not.toEqual([]);
      const kept = { 類別: "發現", 規則編號: rule, ...(rowKey !== null && { 列識別: rowKey }) };
      expect(records).toContainEqual(expect.objectContaining(kept));
      expect(log).toMatchObject({
        runs: [
          {
            results: expect.arrayContaining([
              expect.objectContaining({
                ruleId: rule,
                properties: expect.objectContaining(rowKey === null ? {} : { rowKey }) as unknown,
              }),
            ]) as unknown,
          },
        ],
      });
    }
  },
);
