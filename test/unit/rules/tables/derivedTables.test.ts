import { fromIso } from "../../../../src/core/dates/calendar";
import { UNREADABLE } from "../../../../src/core/model/value";
import { derivedTables } from "../../../../src/core/rules/tables/derived/derivedTables";
import { factContextOf, type FormContent } from "../../../support/factContextOf";
import { realTemplates } from "../../../support/realForms";

function rowsOf(name: string, forms: Readonly<Record<string, FormContent>> = {}) {
  const { source } = factContextOf(forms).table(name);
  return {
    keys: Array.from({ length: source.length }, (_, row) => source.key(row)),
    lost: source.lost,
    source,
  };
}

test.each([
  ["issueScopes", ["內部", "外部"]],
  ["teamGroups", ["召集人", "資安策略推動組", "資安防護組", "內部稽核組"]],
  ["requiredScans", ["弱點掃描", "滲透測試"]],
])("%s is a fixed list", (name, expected) => {
  expect(rowsOf(name)).toMatchObject({ keys: expected, lost: [] });
});

test("people to pledge are members in post and owners of assets in use, each once", () => {
  const forms = {
    "2-01-01": {
      rows: [{ name: "稽核員B" }, { name: "稽核員Ｂ" }, { name: "卸任者", endDate: "2026-11-21" }],
    },
    "3-02-01": {
      rows: [
        { owner: "系統管理人E", status: "使用中" },
        { owner: "報廢管理人", status: "已報廢" },
      ],
    },
  };
  expect(rowsOf("peopleToPledge", forms)).toMatchObject({
    keys: ["稽核員B", "系統管理人E"],
    lost: [],
  });
});

test("a person or status that cannot be read is lost, and the cell named", () => {
  const forms = {
    "2-01-01": { rows: [{ name: UNREADABLE }, { name: "稽核員B", endDate: UNREADABLE }] },
    "3-02-01": { rows: [{ owner: "系統管理人E", status: UNREADABLE }, { status: "使用中" }] },
  };
  expect(rowsOf("peopleToPledge", forms)).toMatchObject({
    keys: [],
    lost: [
      { form: "2-01-01", row: 0, key: "name" },
      { form: "2-01-01", row: 1, key: "endDate" },
      { form: "3-02-01", row: 0, key: "status" },
      { form: "3-02-01", row: 1, key: "owner" },
    ],
  });
});

test("contacts expected are the officer, dedicated staff, owners of systems and two windows", () => {
  const forms = {
    "2-01-01": {
      rows: [
        { name: "副局長", roleTitle: "資通安全長", isDedicated: "否" },
        { name: "專職人員A", roleTitle: "組員", isDedicated: "是" },
        { name: "組員B", roleTitle: "組員", isDedicated: "否" },
        { name: "前資安長", roleTitle: "資通安全長", isDedicated: "否", endDate: "2026-11-21" },
      ],
    },
    "3-02-01": {
      rows: [
        { owner: "系統管理人E", subCategory: "資通系統", status: "使用中" },
        { owner: "套裝管理人", subCategory: "套裝軟體", status: "使用中" },
        { owner: "報廢管理人", subCategory: "資通系統", status: "已報廢" },
      ],
    },
  };
  expect(rowsOf("contactsExpected", forms)).toMatchObject({
    keys: ["副局長", "專職人員A", "系統管理人E", "上級/監督機關", "主管機關通報窗口"],
    lost: [],
  });
});

test("active vendors are those of contracts being performed", () => {
  const rows = [
    { vendorName: "甲公司", status: "履約中" },
    { vendorName: "甲公司", status: "履約中" },
    { vendorName: "乙公司", status: "已終止" },
    { vendorName: "丙公司", status: UNREADABLE },
  ];
  expect(rowsOf("activeVendors", { "3-06-02": { rows } })).toMatchObject({
    keys: ["甲公司"],
    lost: [{ form: "3-06-02", row: 3, key: "status" }],
  });
});

test("controls of the statement follow the standard in its header", () => {
  const keys = (standard: unknown) =>
    rowsOf("controlsOfStatement", { "2-02-02": { header: { standard } } });
  expect(keys("ISO/IEC 27001:2013").keys).toEqual(["A.5.1.1", "A.6.1.1"]);
  expect(keys("ISO/IEC 27001:2022").keys).toEqual(["A.5.1", "A.5.2", "A.8.34"]);
  expect(keys(UNREADABLE)).toMatchObject({
    keys: [],
    lost: [{ form: "2-02-02", row: "header", key: "header.standard" }],
  });
});

test("elapsed quarters are those of the header's year that have ended", () => {
  // 2026-11-22 lies in the fourth quarter of 115.
  const { keys, source } = rowsOf("elapsedQuarters", { "3-12-01": { header: { year: 115 } } });
  expect(keys).toEqual(["115年第1季", "115年第2季", "115年第3季"]);
  expect(source.column("start")?.[1]).toEqual(fromIso("2026-04-01"));
  expect(source.column("end")?.[1]).toEqual(fromIso("2026-06-30"));
  expect(rowsOf("elapsedQuarters", { "3-12-01": { header: { year: 116 } } }).keys).toEqual([]);
  expect(rowsOf("elapsedQuarters", { "3-12-01": {} }).lost).toEqual([
    { form: "3-12-01", row: "header", key: "header.year" },
  ]);
});

test("source records stack five forms under common columns, with their own cells", () => {
  const { source } = rowsOf("sourceRecords", {
    "3-08-01": { rows: [{ auditNo: "AU115-01", findingNos: ["NC-01", "NC-02"] }] },
    "2-02-01": { rows: [{ metricId: "M-01", capaNo: "CA115-001" }] },
  });
  expect(source.column("kind")).toEqual(["內部稽核", "有效性量測"]);
  expect(source.column("no")).toEqual(["AU115-01", "M-01"]);
  expect(source.column("backReferences")).toEqual([["NC-01", "NC-02"], "CA115-001"]);
  expect(source.cell(1, "no")).toEqual({ form: "2-02-01", row: 0, key: "metricId" });
  expect(source.cell(0, "kind")).toBeNull();
});

test("every derived table has a meaning, and reads columns that exist", () => {
  const known = new Set(
    realTemplates.flatMap(({ form, columns }) => columns.map(({ key }) => `${form} ${key}`)),
  );
  for (const { meaning, reads } of Object.values(derivedTables)) {
    expect(meaning).not.toBe("");
    for (const [form, columns] of Object.entries(reads))
      for (const column of columns) expect(known).toContain(`${form} ${column}`);
  }
});
