import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadPackFiles } from "../../src/catalog";
import { check } from "../../src/core/check";
import { fromIso } from "../../src/core/dates/calendar";
import type { Catalog } from "../../src/core/model/catalog";
import type { Rule } from "../../src/core/model/rule";
import { lintCatalog } from "../../src/core/rules/lint/lintCatalog";
import { toCatalog } from "../../src/core/rules/load/toCatalog";
import { failProblem, passProblem, prepareExample } from "../support/judgeExample";
import { applyEdits, type Edit } from "../support/mutation/applyEdits";
import { sampleWorkbook } from "../support/sampleWorkbook";

// Workbooks are built and read for real; a busy machine takes its time.
jest.setTimeout(60_000);

const FILE = "rules/3-02-01.json";
const README = readFileSync(join(__dirname, "../../rules/README.md"), "utf8");
/** The rule README.md adds step by step. */
const EXAMPLE = JSON.parse(/```json\n(.*?)\n```/su.exec(README)?.[1] ?? "") as Rule;

async function catalogWith(change: (rules: readonly Rule[]) => readonly Rule[]): Promise<Catalog> {
  const files = new Map(await loadPackFiles());
  const file = files.get(FILE) as { readonly rules: readonly Rule[] };
  return toCatalog(files.set(FILE, { ...file, rules: change(file.rules) }));
}

async function problemsOf(catalog: Catalog): Promise<readonly string[]> {
  const rule = catalog.rules.find(({ id }) => id === EXAMPLE.id) as Rule;
  const problems: string[] = [];
  for (const [kind, problemOf] of [
    ["pass", passProblem],
    ["fail", failProblem],
  ] as const) {
    for (const [n, example] of (rule.examples?.[kind] ?? []).entries()) {
      const judged = await prepareExample(rule.form, example, catalog).judge(rule);
      if (problemOf(example, judged) !== null) problems.push(`${kind} ${n}`);
    }
  }
  return problems;
}

test("the rule of the README loads, has no problems, and its examples come out as they say", async () => {
  const catalog = await catalogWith((rules) => [...rules, EXAMPLE]);
  expect(catalog.rules.filter(({ id }) => id === EXAMPLE.id)).toHaveLength(1);
  expect(lintCatalog(catalog)).toEqual([]);
  expect(await problemsOf(catalog)).toEqual([]);
  expect(EXAMPLE.examples?.pass.length).toBeGreaterThanOrEqual(2);
  expect(EXAMPLE.examples?.fail.length).toBeGreaterThanOrEqual(2);
});

test("it is found in a workbook, once, at the cell that breaks it", async () => {
  const catalog = await catalogWith((rules) => [...rules, EXAMPLE]);
  const spare: readonly Edit[] = [
    { op: "set", form: "3-02-01", row: "HW-002", field: "status", value: "備用" },
    { op: "set", form: "3-02-01", row: "HW-002", field: "inventoryDate", value: "2026-03-20" },
  ];
  const findingsIn = async (edits: readonly Edit[]) => {
    const snapshots = [applyEdits(await sampleWorkbook(), catalog.templates, edits)];
    const report = await check({ snapshots, asOf: fromIso("2026-11-22") }, catalog);
    return report.findings.filter(({ rule }) => rule === EXAMPLE.id);
  };
  expect(await findingsIn([])).toEqual([]);
  expect(await findingsIn(spare)).toMatchObject([
    { rowKey: "HW-002", field: "inventoryDate", severity: "advice", actual: "115/03/20" },
  ]);
});

test("changing 6 months to 12 leaves both failing examples unbroken, as the README says", async () => {
  const longer = { ...EXAMPLE, must: { ...EXAMPLE.must, value: 12 } } as Rule;
  const problems = await problemsOf(await catalogWith((rules) => [...rules, longer]));
  expect(problems).toEqual(["fail 0", "fail 1"]);
});

test("a retired rule that another rule stands for is pointed out", async () => {
  const files = new Map(await loadPackFiles());
  const all = [...files].flatMap(([, file]) => (file as { rules?: readonly Rule[] }).rules ?? []);
  const gone = all.flatMap(({ suppresses }) => suppresses ?? [])[0] ?? "";
  for (const [name, file] of files) {
    const { rules } = file as { rules?: readonly Rule[] };
    if (rules)
      files.set(name, { ...(file as object), rules: rules.filter(({ id }) => id !== gone) });
  }
  expect(() => toCatalog(files)).toThrow(`沒有規則「${gone}」`);
});
