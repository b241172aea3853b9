import fc from "fast-check";
import type { Finding } from "../../../src/core/model/finding";
import type { Report } from "../../../src/core/model/report";
import { toCsv } from "../../../src/core/report/csv/toCsv";
import { toHtml } from "../../../src/core/report/html/toHtml";
import { toSarif } from "../../../src/core/report/sarif/toSarif";
import type { SarifLog } from "../../../src/core/report/sarif/sarifLog";
import { toJson } from "../../../src/core/report/toJson";
import { catalogOf, ruleOf, templateOf } from "../../support/catalogOf";
import { cellsOf, pageOf } from "../../support/report/pageOf";
import { csvRecords } from "../../support/report/readCsv";
import { sarifProblems } from "../../support/report/sarifProblems";
import { randomReport, shown } from "../../support/report/randomReport";

jest.setTimeout(120_000);

const catalog = catalogOf(
  [templateOf("3-02-01", [{ key: "id" }])],
  [ruleOf({ id: "3-02-01/R01", title: "規則一" }), ruleOf({ id: "X/R0", title: "規則零" })],
  { acceptableRisk: 8 },
);
const options = { lang: "zh-TW", catalog } as const;
const RUNS = { numRuns: 100 };
/** Pages are parsed, which takes longer. */
const PAGES = { numRuns: 40 };

const OUTCOMES = {
  passed: "通過",
  failed: "未通過",
  needsReview: "待確認",
  notApplicable: "不適用",
  couldNotRun: "未執行",
};
const SEVERITIES = { gap: "缺失", review: "待確認", advice: "建議" };
const LISTS: Readonly<Record<string, string>> = {
  units: "單位",
  systems: "資通系統",
  dedicated: "專職人員",
};
const CHANGES = { added: "新增", changed: "變更", ended: "停用" };
const VISIBILITIES = { visible: "顯示", hidden: "隱藏", veryHidden: "深層隱藏" };
const DATES = new Map([
  ["2026-01-02", "115/01/02"],
  ["2026-11-22", "115/11/22"],
  ["2027-11-21", "116/11/21"],
]);

/** What a value of a parameter reads like. */
function parameterText(value: Report["parameters"][string]): string {
  if (value === null) return "";
  return Array.isArray(value) ? value.map(shown).join("、") : shown(String(value));
}

/** What has to be read of the cause of a rule that could not run. */
function causeFacts({ cause }: Report["rules"][number]): readonly string[] {
  if (cause === null) return [];
  if (cause.code === "rule-broken") return [shown(cause.message)];
  return [cause.form, ...(cause.column === undefined ? [] : [shown(cause.column)])];
}

/** Texts beside the cells' own: reasons, remedies, provisions, related cells, rules it stands for. */
function textsOf({ why, fix, refs, related, also }: Finding): readonly string[] {
  const { plan, law, iso, audit } = refs;
  return [
    why,
    ...fix,
    ...[plan, law, refs.related].flatMap((text) => text ?? []),
    ...[...iso, ...audit],
    ...related.flatMap(({ sheet, cell, file }) => [sheet, cell, file ?? ""]),
    ...also.flatMap(({ rule, rowKey }) => [rule, rowKey ?? ""]),
  ].map((text) => (text === "header" ? "表頭" : shown(text.replace(/^#/u, ""))));
}

function waiverTexts({ waiver }: Finding): readonly string[] {
  if (waiver === null) return [];
  const { reason, approver, approvedOn, endsOn } = waiver;
  return [shown(reason), shown(approver), DATES.get(approvedOn) ?? "", DATES.get(endsOn) ?? ""];
}

test("CSV has every finding, waiver, rule outcome, population, parameter, override and sheet", () => {
  fc.assert(
    fc.property(randomReport, (report) => {
      const records = csvRecords(toCsv([report], options));
      const of = (...kinds: string[]) =>
        records.filter((record) => kinds.includes(record["類別"] ?? ""));
      const findings = of("發現", "已豁免之發現");
      expect(findings.map((record) => record["識別碼"])).toEqual(
        report.findings.map(({ id }) => id),
      );
      report.findings.forEach((finding, n) => {
        const record = findings[n] ?? {};
        expect(record).toMatchObject({
          類別: finding.waiver === null ? "發現" : "已豁免之發現",
          規則編號: finding.rule,
          等級: SEVERITIES[finding.severity],
          工作表: shown(finding.sheet ?? ""),
          儲存格: finding.cells.join(" "),
          列: String(finding.row ?? ""),
          列識別: shown(finding.rowKey ?? ""),
          欄位代碼: shown(finding.field ?? ""),
          欄位: shown(finding.fieldTitle ?? ""),
          實際值: shown(finding.actual),
          應為: shown(finding.expected),
          說明: shown(finding.message),
        });
        expect(
          [record["豁免理由"], record["核准人"], record["核准日期"], record["到期日"]].filter(
            (text) => text !== "",
          ),
        ).toEqual(waiverTexts(finding));
        const all = Object.values(record).join("\n");
        for (const text of textsOf(finding)) expect(all).toContain(text);
      });
      expect(
        of("規則結果").map((record) =>
          ["規則編號", "結果", "案數", "適用", "不符", "無法判定", "隱藏"].map(
            (key) => record[key],
          ),
        ),
      ).toEqual(
        report.rules.map(({ rule, outcome, population }) => [
          rule,
          OUTCOMES[outcome],
          ...[population.rows, population.applicable, population.failed].map(String),
          ...[population.unreadable, population.hidden].map(String),
        ]),
      );
      report.rules.forEach((result, n) => {
        for (const fact of causeFacts(result))
          expect(of("規則結果")[n]?.["未執行之原因"]).toContain(fact);
      });
      expect(of("參數").map((record) => [record["識別碼"], record["值"]])).toEqual(
        Object.entries(report.parameters).map(([key, value]) => [key, parameterText(value)]),
      );
      expect(
        of("計畫調整").map((record) => [record["識別碼"], record["項目"], record["結果"]]),
      ).toEqual(
        report.plan.overrides.map(({ list, item, change }) => [
          LISTS[list],
          shown(item),
          CHANGES[change],
        ]),
      );
      const sheets = of("工作表");
      expect(sheets.map((record) => [record["項目"], record["結果"], record["案數"]])).toEqual(
        report.workbook.sheets.map(({ name, visibility, rows }) => [
          shown(name),
          VISIBILITIES[visibility],
          String(rows),
        ]),
      );
      report.workbook.sheets.forEach(({ file, form }, n) => {
        expect(sheets[n]?.["檔案"]).toBe(shown(file ?? report.workbook.name));
        expect(sheets[n]?.["表單"]).toContain(form ?? "");
      });
    }),
    RUNS,
  );
});

test("SARIF is valid and has every finding, waiver, rule outcome, population and parameter", () => {
  fc.assert(
    fc.property(randomReport, (report) => {
      const log = JSON.parse(toSarif([report], catalog)) as SarifLog;
      expect(sarifProblems(log)).toEqual([]);
      const [run] = log.runs;
      expect(run?.results.length).toBe(report.findings.length);
      report.findings.forEach((finding, n) => {
        const { id, rule, waiver, related, ...properties } = finding;
        expect(run?.results[n]).toMatchObject({
          ruleId: rule,
          partialFingerprints: { "lbbuFinding/v1": id },
          properties,
        });
        expect(run?.results[n]?.suppressions.map((entry) => entry.properties)).toEqual(
          waiver === null ? [] : [waiver],
        );
        expect(run?.results[n]?.relatedLocations ?? []).toHaveLength(related.length);
        expect(run?.tool.driver.rules[run.results[n]?.ruleIndex ?? -1]?.id).toBe(rule);
      });
      expect(run?.tool.driver.rules.slice(0, report.rules.length)).toMatchObject(
        report.rules.map(({ rule, ...properties }) => ({ id: rule, properties })),
      );
      const [invocation] = run?.invocations ?? [];
      expect(invocation?.properties).toEqual({ parameters: report.parameters });
      expect(
        invocation?.toolExecutionNotifications.map(({ associatedRule }) => associatedRule?.id),
      ).toEqual(report.rules.filter(({ cause }) => cause !== null).map(({ rule }) => rule));
      expect(run?.properties).toMatchObject({ plan: report.plan, workbook: report.workbook });
    }),
    RUNS,
  );
});

test("HTML has every finding, waiver, rule outcome, population, parameter, override and sheet", () => {
  fc.assert(
    fc.property(randomReport, (report) => {
      const page = pageOf(toHtml([report], options));
      expect(page.querySelectorAll("table.places tbody tr")).toHaveLength(report.findings.length);
      for (const finding of report.findings) {
        const row = page.getElementById(`f-${finding.id}`);
        const [place, actual, expected, message, waiver] = [...(row?.children ?? [])].map(
          ({ textContent }) => textContent ?? "",
        );
        const { sheet, fieldTitle, cells } = finding;
        for (const text of [sheet ?? "", fieldTitle ?? "", cells.join(" "), finding.id])
          expect(place).toContain(shown(text));
        expect(actual).toBe(finding.actual === "" ? "（空白）" : shown(finding.actual));
        expect(expected).toBe(shown(finding.expected));
        expect(message).toContain(shown(finding.message));
        for (const text of waiverTexts(finding)) expect(waiver).toContain(text);
        const section = row?.closest("section:not(.rule)");
        expect(section?.querySelector("h2")?.textContent).toBe(
          finding.waiver === null ? "檢核發現" : "已豁免之發現",
        );
        const group = row?.closest(".rule")?.textContent ?? "";
        for (const text of textsOf(finding)) expect(group).toContain(text);
        expect(row?.closest(".rule")?.classList.contains(finding.severity)).toBe(true);
      }
      expect(cellsOf(page, "outcomes").map((cells) => [cells[0], ...cells.slice(2, 8)])).toEqual(
        report.rules.map(({ rule, outcome, population }) => [
          rule,
          OUTCOMES[outcome],
          ...[population.rows, population.applicable, population.failed].map(String),
          ...[population.unreadable, population.hidden].map(String),
        ]),
      );
      report.rules.forEach((result, n) => {
        for (const fact of causeFacts(result))
          expect(cellsOf(page, "outcomes")[n]?.[8]).toContain(fact);
      });
      expect(cellsOf(page, "parameters").map(([, key, value]) => [key, value])).toEqual(
        Object.entries(report.parameters).map(([key, value]) => [key, parameterText(value)]),
      );
      expect(cellsOf(page, "overrides")).toEqual(
        report.plan.overrides.map(({ list, item, change }) => [
          shown(item),
          LISTS[list],
          CHANGES[change],
        ]),
      );
      const sheets = cellsOf(page, "sheets");
      expect(
        sheets.map(([name, file, , visibility, rows]) => [name, file, visibility, rows]),
      ).toEqual(
        report.workbook.sheets.map(({ name, file, visibility, rows }) => [
          shown(name),
          shown(file ?? report.workbook.name),
          VISIBILITIES[visibility],
          String(rows),
        ]),
      );
      report.workbook.sheets.forEach(({ form }, n) => {
        expect(sheets[n]?.[2]).toContain(form ?? "未讀取");
      });
    }),
    PAGES,
  );
});

test("HTML takes nothing in a workbook for markup", () => {
  fc.assert(
    fc.property(randomReport, (report) => {
      const page = pageOf(toHtml([report], options));
      expect(page.querySelectorAll("script, img, iframe, object, link, form, b")).toHaveLength(0);
      expect(page.querySelectorAll("style")).toHaveLength(1);
      const attributes = [...page.querySelectorAll("*")].flatMap((element) => [
        ...element.attributes,
      ]);
      expect(attributes.filter(({ name }) => /^on|^src$|^style$/u.test(name))).toEqual([]);
      const links = attributes.filter(({ name }) => name === "href");
      expect(links.filter(({ value }) => !value.startsWith("#"))).toEqual([]);
      expect(page.documentElement.outerHTML).not.toMatch(/<!--/u);
    }),
    PAGES,
  );
});

test("JSON is the report itself", () => {
  fc.assert(
    fc.property(randomReport, (report) => {
      expect(JSON.parse(toJson(report))).toEqual(report);
    }),
    RUNS,
  );
});

test("the same report gives the same bytes", () => {
  fc.assert(
    fc.property(randomReport, (report) => {
      const copy = structuredClone(report);
      expect(toCsv([copy], options)).toBe(toCsv([report], options));
      expect(toSarif([copy], catalog)).toBe(toSarif([report], catalog));
      expect(toHtml([copy], options)).toBe(toHtml([report], options));
    }),
    { numRuns: 20 },
  );
});
