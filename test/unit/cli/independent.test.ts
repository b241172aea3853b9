import { readWorkbook } from "../../../src/adapters/xlsx/readWorkbook";
import { run } from "../../../src/apps/cli/run";
import { loadCatalog } from "../../../src/catalog";
import type { Report } from "../../../src/core/model/report";
import { JoinIndex } from "../../../src/core/rules/related/joinIndex";
import { MemoryIo } from "../../support/memoryIo";
import { applyEdits } from "../../support/mutation/applyEdits";
import { csvRecords } from "../../support/report/readCsv";
import { xlsxOf } from "../../support/xlsx/xlsxOf";

// Every case is put to the engine by itself; a busy machine takes its time.
jest.setTimeout(120_000);

const FORMS = "3-02-01,3-03-01";
const DANGEROUS = '=HYPERLINK("http://a")';
let world: MemoryIo;
let report: Report;

async function lbbu(...argv: readonly string[]): Promise<number> {
  [world.out, world.err] = ["", ""];
  return run(argv, world);
}

/** Two forms with an asset whose number reads like a formula and whose inventory is overdue. */
beforeAll(async () => {
  world = new MemoryIo();
  await lbbu("template", "--sample", "--forms", FORMS, "--out", "sample.xlsx");
  const sample = readWorkbook(world.files.get("sample.xlsx") ?? new Uint8Array(), "sample.xlsx");
  const edited = applyEdits(sample, (await loadCatalog()).templates, [
    { op: "set", form: "3-02-01", row: "SW-004", field: "inventoryDate", value: "2024-01-02" },
    { op: "set", form: "3-02-01", row: "SW-004", field: "assetId", value: DANGEROUS },
  ]);
  await world.writeFile("forms.xlsx", xlsxOf(edited));
  await lbbu("check", "forms.xlsx", "--as-of", "115.11.22", "--format", "json");
  report = JSON.parse(world.out) as Report;
  await lbbu("mark", "forms.xlsx", "--out", "checked.xlsx", "--as-of", "115.11.22");
});
afterEach(() => jest.restoreAllMocks());

const cases = () => csvRecords(world.text("cases.csv"));

test("verify --independent says on how many cases both agree, and what they share", async () => {
  expect(await lbbu("verify", "checked.xlsx", "--independent", "--cases", "cases.csv")).toBe(0);
  expect(world.out).toMatch(/^結果一致\n/u);
  const all = cases().reduce((sum, line) => sum + Number(line["案數"]), 0);
  expect(world.out).toContain(`逐案重新判定 ${all} 案，與檢核之判定相同。`);
  expect(world.out).toContain("兩次判定共用活頁簿之讀取");
});

test("the file of cases has every case of the check, with both verdicts", () => {
  const counted = (rule: string, isCounted: (verdict: string) => boolean) =>
    cases()
      .filter((line) => line["規則編號"] === rule && isCounted(line["檢核之判定"] ?? ""))
      .reduce((sum, line) => sum + Number(line["案數"]), 0);
  // Waivers are judged after the findings they are about, and are no case of the second opinion.
  const judged = report.rules.filter(
    ({ rule, outcome }) => outcome !== "couldNotRun" && !rule.startsWith("W-"),
  );
  expect(judged.length).toBeGreaterThan(30);
  expect(
    judged.map(({ rule }) => ({
      rule,
      applicable: counted(rule, (verdict) => verdict !== "不適用"),
      failed: counted(rule, (verdict) => verdict === "不符"),
      unreadable: counted(rule, (verdict) => verdict === "無法判定"),
    })),
  ).toEqual(
    judged.map(({ rule, population: { applicable, failed, unreadable } }) => ({
      rule,
      applicable,
      failed,
      unreadable,
    })),
  );
  expect(cases().filter((line) => line["檢核之判定"] !== line["重新判定"])).toEqual([]);
});

test("a case has the values it was judged on, and what reads like a formula is text", () => {
  const [found] = cases().filter(
    (line) => line["規則編號"] === "3-02-01/R03" && line["案件"] === DANGEROUS,
  );
  expect(found).toMatchObject({ 檢核之判定: "不符", 重新判定: "不符" });
  expect(found?.["所用之值"]).toContain("inventoryDate=113/01/02");
  const file = world.text("cases.csv");
  expect(file).toContain(`"'${DANGEROUS.replaceAll('"', '""')}"`);
});

test("a disagreement is told case by case, and the status says so", async () => {
  jest.spyOn(JoinIndex.prototype, "candidates").mockReturnValue([]);
  expect(await lbbu("verify", "checked.xlsx", "--independent", "--lang", "en")).toBe(1);
  expect(world.out).toMatch(
    /, [1-9]\d* not as the check judged them:\n.* {2}3-03-01\/R03 SW-001: check failed, anew passed\n/su,
  );
});

test("a workbook without a seal says what to judge by nobody: no cases are written", async () => {
  world.files.delete("cases.csv");
  expect(await lbbu("verify", "sample.xlsx", "--cases", "cases.csv")).toBe(1);
  expect(world.files.has("cases.csv")).toBe(false);
});
