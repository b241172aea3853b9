import { fromIso } from "../../../src/core/dates/calendar";
import type { Parameter, ParameterValue } from "../../../src/core/model/plan";
import type { Observation } from "../../../src/core/model/table";
import {
  readingOfControls,
  settle,
  type CheckWishes,
  type SettingSources,
} from "../../../src/core/plan/settle";
import { readTables } from "../../../src/core/tables/readTables";
import { SMALL_PLAN } from "../../support/catalogOf";
import { realConventions, realTemplate } from "../../support/realForms";
import { FormSheet, workbookOf } from "../../support/snapshotOf";
import type { RowData } from "../../support/tableOf";

const parameter = (key: string, rest: Partial<Parameter>): Parameter => ({
  key,
  label: `${key}之名稱`,
  type: "number",
  default: null,
  unit: null,
  min: null,
  max: null,
  basis: "",
  statutory: false,
  ...rest,
});
const sources: SettingSources = {
  plan: {
    facts: {
      ...SMALL_PLAN,
      dedicated: [{ label: "勞工局", units: ["綜合規劃科"], min: 1 }],
      coreAssets: [{ label: "主機", systemName: "服務信箱" }],
    },
    chapters: [],
    observations: [],
  },
  conventions: realConventions,
  parameters: [
    parameter("lawEdition", {
      type: "enum",
      default: "auto",
      options: ["auto", "110", "114", "115"],
    }),
    parameter("acceptableRisk", { default: 8, min: 1, max: 81 }),
    parameter("logDays", { default: 180, min: 180 }),
    parameter("systemDocDate", { type: "date", default: "2020-11-02" }),
    parameter("holidays", { type: "date[]", default: [] }),
    parameter("reportBy", { type: "monthDay", default: "03-31" }),
    parameter("metricId", { type: "text", default: "M-02" }),
  ],
};
const asOf = fromIso("2026-11-22");
const sheets = ["計畫資料", "檢核參數", "欄位對應"] as const;

function settleWith(
  rows: Partial<Record<(typeof sheets)[number], readonly RowData[]>>,
  wishes: Partial<CheckWishes> = {},
) {
  const templates = sheets.map((name) => realTemplate(name));
  const built = templates.flatMap((template) => {
    const given = rows[template.form as (typeof sheets)[number]];
    return given ? [new FormSheet(template, given).build()] : [];
  });
  const controls = readTables([workbookOf(built)], templates, readingOfControls(sources, asOf));
  return settle(sources, controls, { asOf, ...wishes });
}

const asked = (key: string, value: string): RowData => ({ key, value });
const facts = (observations: readonly Observation[], question: string) =>
  observations
    .filter((observation) => observation.question === question)
    .map((observation) => observation.facts);

describe("parameters", () => {
  it("are the defaults where nobody says otherwise", () => {
    const { settings, observations } = settleWith({
      檢核參數: [{ key: "acceptableRisk", label: "可接受風險值" }],
    });
    expect(settings.parameters).toMatchObject({
      acceptableRisk: 8,
      logDays: 180,
      reportBy: "03-31",
      metricId: "M-02",
    });
    expect(observations).toEqual([]);
  });

  it.each<[string, string, ParameterValue]>([
    ["acceptableRisk", "10", 10],
    ["acceptableRisk", "１２", 12],
    ["acceptableRisk之名稱", "10", 10],
    ["systemDocDate", "109.11.3", "2020-11-03"],
    ["holidays", "115/1/1、115.2.16", ["2026-01-01", "2026-02-16"]],
    ["reportBy", "4/30", "04-30"],
    ["reportBy", "4月30日", "04-30"],
    ["metricId", "KPI-7", "KPI-7"],
    ["lawEdition", "114", "114"],
  ])("%s may be set to %s on the sheet", (key, text, value) => {
    const { settings, reading, observations, conforming } = settleWith({
      檢核參數: [asked(key, text)],
    });
    expect(settings.parameters[key.replace("之名稱", "")]).toEqual(value);
    expect(reading.parameters).toBe(settings.parameters);
    expect(observations).toEqual([]);
    expect(conforming).toContainEqual(
      expect.objectContaining({
        question: "settings.refusedParameters",
        facts: { answer: "accepted" },
        count: 1,
      }),
    );
  });

  it.each([
    ["acceptableRisk", "0", "1 至 81", 8],
    ["acceptableRisk", "八", "1 至 81", 8],
    ["logDays", "90", "180 以上", 180],
    ["systemDocDate", "109年", "日期，例：115/03/20", "2020-11-02"],
    ["holidays", "115/1/1、元旦", "日期，多項以「、」分隔", []],
    ["reportBy", "2/30", "月日，例：03-31", "03-31"],
    ["lawEdition", "113", "auto、110、114、115", "auto"],
  ])("%s is not set to %s: the default stays, and it is observed", (key, text, expected, value) => {
    const { settings, observations } = settleWith({
      檢核參數: [asked("metricId", "M"), asked(key, text)],
    });
    expect(settings.parameters[key]).toEqual(value);
    expect(observations).toHaveLength(1);
    expect(observations[0]).toMatchObject({
      question: "settings.refusedParameters",
      sheet: "檢核參數",
      cells: ["C6"],
      row: 6,
    });
    expect(observations[0]?.facts).toMatchObject({
      parameter: `${key}之名稱`,
      actual: text,
      expected,
    });
  });

  it("that do not exist are observed", () => {
    const refused = settleWith({}, { params: { acceptabelRisk: 9 } }).observations;
    expect(refused[0]).toMatchObject({ sheet: null, cells: [], row: null });
    expect(facts(refused, "settings.refusedParameters")[0]).toMatchObject({
      parameter: "acceptabelRisk",
      actual: "9",
    });
  });

  it("asked for by the caller win over the sheet, within the same limits", () => {
    const sheet = { 檢核參數: [asked("acceptableRisk", "10")] };
    expect(
      settleWith(sheet, { params: { acceptableRisk: 12 } }).settings.parameters["acceptableRisk"],
    ).toBe(12);
    const { settings, observations } = settleWith(sheet, { params: { acceptableRisk: 100 } });
    expect(settings.parameters["acceptableRisk"]).toBe(10);
    expect(observations).toHaveLength(1);
  });
});

describe("the edition of the law", () => {
  it.each([
    ["2025-11-30", "110"],
    ["2025-12-01", "114"],
    ["2026-01-04", "114"],
    ["2026-01-05", "115"],
  ])("on %s is %s", (day, edition) => {
    expect(settleWith({}, { asOf: fromIso(day) }).settings.edition).toBe(edition);
  });

  it("is the caller's flag before the sheet, the sheet before the caller's parameters", () => {
    const sheet = { 檢核參數: [asked("lawEdition", "114")] };
    const params = { lawEdition: "110" };
    expect(settleWith({}, { params }).settings.edition).toBe("110");
    expect(settleWith(sheet, { params }).settings.edition).toBe("114");
    expect(settleWith(sheet, { params, edition: "115" }).settings.edition).toBe("115");
    expect(settleWith(sheet, { params, edition: "auto" }).settings.edition).toBe("115");
    expect(settleWith(sheet, { edition: null }).settings.edition).toBe("114");
  });
});

describe("計畫資料", () => {
  const row = (kind: string, name: string, change: string, rest: RowData = {}): RowData => ({
    kind,
    name,
    change,
    ...rest,
  });

  it("that repeats the plan changes nothing", () => {
    const { settings, observations, conforming } = settleWith({
      計畫資料: [
        row("單位", "秘書室", "沿用"),
        row("資通系統", "勞工行政管理系統", "沿用", { isCore: "是", mtpdHours: 72 }),
        row("專職人員", "勞工局", "沿用", { headcount: 1 }),
      ],
    });
    expect(settings.plan).toEqual({ ...sources.plan.facts, systems: expect.any(Array) as unknown });
    expect(
      settings.plan.systems.map(({ systemName, mtpdHours }) => [systemName, mtpdHours]),
    ).toEqual([
      ["勞工行政管理系統", 72],
      ["服務信箱", 72],
    ]);
    expect(settings.overrides).toEqual([]);
    expect(observations).toEqual([]);
    expect(conforming).toContainEqual(
      expect.objectContaining({ question: "settings.changedFacts", count: 3 }),
    );
  });

  it("changes facts row by row, each of them observed", () => {
    const { settings, observations } = settleWith({
      計畫資料: [
        row("資通系統", "服務 信箱", "變更", { isCore: "是", mtpdHours: 48 }),
        row("專職人員", "勞工局", "沿用", { headcount: 2 }),
        row("單位", "秘書室", "停用"),
      ],
    });
    expect(settings.plan.units).toEqual(["綜合規劃科"]);
    expect(settings.plan.systems[1]).toMatchObject({
      systemName: "服務信箱",
      isCore: "是",
      mtpdHours: 48,
      managedBy: "秘書室",
    });
    expect(settings.plan["dedicated"]).toEqual([
      { label: "勞工局", units: ["綜合規劃科"], min: 2 },
    ]);
    expect(settings.plan["coreAssets"]).toEqual(sources.plan.facts["coreAssets"]);
    expect(settings.overrides).toEqual([
      { list: "units", item: "秘書室", change: "ended" },
      { list: "systems", item: "服務信箱", change: "changed" },
      { list: "dedicated", item: "勞工局", change: "changed" },
    ]);
    expect(facts(observations, "settings.changedFacts")).toMatchObject([
      { list: "單位", name: "秘書室", planned: "秘書室", now: "停用" },
      {
        list: "資通系統",
        name: "服務信箱",
        planned: "核心 否、最大可容忍中斷時間 72",
        now: "核心 是、最大可容忍中斷時間 48",
      },
      { list: "專職人員", name: "勞工局", planned: "人數 1", now: "人數 2" },
    ]);
    expect(observations[0]).toMatchObject({
      sheet: "計畫資料",
      cells: ["B7"],
      row: 7,
      rowKey: "秘書室",
      form: null,
    });
  });

  it("fills in what the plan leaves open without remark", () => {
    const { settings, observations } = settleWith({
      計畫資料: [
        row("資通系統", "勞工行政管理系統", "沿用", { level: "中", managedBy: "綜合規劃科" }),
      ],
    });
    expect(settings.plan.systems[0]).toMatchObject({ level: "中", managedBy: "綜合規劃科" });
    expect(observations).toEqual([]);
  });

  it("adds, and all additions are one observation", () => {
    const { settings, observations } = settleWith({
      計畫資料: [
        row("單位", "資訊室", "新增"),
        row("資通系統", "新系統", "沿用", { isCore: "是" }),
        row("單位", "舊科", "停用"),
      ],
    });
    expect(settings.plan.units).toEqual(["綜合規劃科", "秘書室", "資訊室"]);
    expect(settings.plan.systems[2]).toMatchObject({
      systemName: "新系統",
      isCore: "是",
      mtpdHours: null,
    });
    expect(observations).toHaveLength(1);
    expect(observations[0]).toMatchObject({
      question: "settings.addedFacts",
      rowKey: null,
      row: null,
    });
    expect(observations[0]?.facts).toMatchObject({ name: "資訊室、新系統", count: 2 });
  });

  it("gives units and systems further names", () => {
    const { reading } = settleWith({
      計畫資料: [
        row("資通系統", "服務信箱", "沿用", { aliases: "局長信箱、首長信箱" }),
        row("單位", "秘書室", "沿用", { aliases: "總務室" }),
      ],
    });
    expect(reading.conventions.systemAliases["服務信箱"]).toEqual(["局長信箱", "首長信箱"]);
    expect(reading.conventions.unitAliases["秘書室"]).toEqual(["秘書", "總務室"]);
  });

  it("gives a fact its last word where it is named twice", () => {
    const { settings } = settleWith({
      計畫資料: [
        row("資通系統", "服務信箱", "變更", { mtpdHours: 48 }),
        row("資通系統", "服務信箱", "變更", { mtpdHours: 24 }),
      ],
    });
    expect(settings.plan.systems[1]?.mtpdHours).toBe(24);
  });
});

it("欄位對應 becomes mapping lines that know their place", () => {
  const { reading } = settleWith({
    欄位對應: [{ form: "3-02-01", title: "財產保管人", column: "保管人" }],
  });
  expect(reading.mappings).toEqual([
    {
      file: null,
      sheetOfLine: "欄位對應",
      row: 5,
      cell: "A5",
      form: "3-02-01",
      sheet: null,
      title: "財產保管人",
      column: "保管人",
      original: null,
      standard: null,
    },
  ]);
});
