import { readTables } from "../../../src/core/tables/readTables";
import {
  conformed,
  questionsSeen,
  readSheets,
  registerRows,
  registerTemplate,
  seen,
} from "../../support/readingOf";
import { readingSettingsOf } from "../../support/readingSettingsOf";
import { FormSheet, sheetOf, workbookOf } from "../../support/snapshotOf";
import { realSample, realTemplate } from "../../support/realForms";

const FORM_NO = [{ key: "formNo", title: "表單編號" }];
const register = {
  ...registerTemplate("3-02-01", FORM_NO),
  title: "資訊資產清冊",
  titleAliases: ["資產清冊"],
};
const other = { ...registerTemplate("3-03-01", FORM_NO), title: "風險評鑑結果清冊" };
const templates = [register, other];
const header = { formNo: register.formNo };
const sheet = (name: string, rest: object = {}, values = {}) =>
  new FormSheet(register, registerRows(2), values).build({ name, ...rest });
const read = (...sheets: readonly ReturnType<typeof sheet>[]) => readSheets(sheets, templates);

describe("a form's sheet is recognised", () => {
  it.each([
    ["by our marker", sheet("甲", { marker: register.formNo }), "範本標記"],
    ["by the number beside 表單編號", sheet("甲", {}, header), "表頭表單編號"],
    ["by the number its name begins with", sheet("3-02-01(115年)"), "工作表名稱"],
    ["by a title in its name", sheet("115資產清冊"), "工作表名稱"],
  ])("%s", (_, candidate, basis) => {
    const tables = read(candidate);
    expect(tables.forms.get("3-02-01")?.rowCount).toBe(2);
    const [name] = seen(tables, "sheets.name");
    expect(name).toMatchObject({
      form: "3-02-01",
      rowKey: candidate.name,
      sheet: candidate.name,
      field: null,
    });
    expect(name?.facts).toMatchObject({
      basis,
      actual: candidate.name,
      expected: register.sheetName,
    });
  });

  it("by its column titles alone", () => {
    const asset = realTemplate("3-02-01");
    const rows = realSample.forms["3-02-01"]?.rows ?? [];
    const named = new FormSheet(asset, rows)
      .rename("owner", "資產負責人")
      .build({ name: "工作表1" });
    const tables = readSheets([named], [realTemplate("3-03-01"), asset]);
    expect(tables.forms.get("3-02-01")?.rowCount).toBe(rows.length);
    expect(seen(tables, "sheets.name")[0]?.facts).toMatchObject({ basis: "標題列" });
  });

  it("by its exact name without remark", () => {
    const tables = read(sheet(register.sheetName));
    expect(seen(tables, "sheets.name")).toEqual([]);
    expect(conformed(tables, "sheets.name")).toBe(1);
  });

  it("not by a longer number, nor by a title over other columns", () => {
    const others = { 1: ["姓名", "電話", "地址"], 2: ["甲", "1", "乙"] };
    const tables = read(sheetOf("3-02-011", others), sheetOf("資產清冊說明", others));
    expect(tables.forms.size).toBe(0);
    expect(tables.sheets.map(({ form }) => form)).toEqual([null, null]);
  });

  it("not by numbers listed in the data of another form", () => {
    const catalogue = realTemplate("3-01-01");
    const rows = realSample.forms["3-01-01"]?.rows ?? [];
    const named = new FormSheet(catalogue, rows).build({ name: "文件目錄" });
    const tables = readSheets([named], [register, other, catalogue]);
    expect([...tables.forms.keys()]).toEqual(["3-01-01"]);
  });
});

describe("of several sheets of one form", () => {
  it("the one with the better evidence is read, the others are named", () => {
    const named = sheet(register.sheetName);
    const numbered = new FormSheet(register, registerRows(3), header).build({ name: "清冊" });
    const tables = read(named, numbered);
    expect(tables.forms.get("3-02-01")?.sheet).toBe("清冊");
    const [duplicate] = seen(tables, "sheets.single");
    expect(duplicate).toMatchObject({
      rowKey: register.sheetName,
      sheet: register.sheetName,
      cells: [],
      row: null,
    });
    expect(duplicate?.facts).toMatchObject({ actual: register.sheetName, expected: "清冊" });
  });

  it("with the same evidence the exact name counts, then the order", () => {
    const copy = sheet(`${register.sheetName} (2)`, { marker: register.formNo });
    const original = sheet(register.sheetName, { marker: register.formNo });
    expect(read(copy, original).forms.get("3-02-01")?.sheet).toBe(register.sheetName);
    const later = sheet("3-02-01 乙", { marker: register.formNo });
    expect(read(copy, later).forms.get("3-02-01")?.sheet).toBe(copy.name);
  });
});

it("a form that is nowhere is one observation that blocks it", () => {
  const supplement = { ...registerTemplate("補-01"), supplementary: true };
  const tables = readSheets([sheet(register.sheetName)], [...templates, supplement]);
  expect(questionsSeen(tables)).toEqual(["sheets.present", "sheets.supplement"]);
  expect(seen(tables, "sheets.present")[0]).toMatchObject({
    form: "3-03-01",
    sheet: null,
    cells: [],
    blocks: true,
    facts: { answer: "missing", title: other.title, expected: other.sheetName },
  });
  expect(seen(tables, "sheets.supplement")[0]).toMatchObject({ form: "補-01", blocks: false });
});

it("our own sheets are neither forms nor counted", () => {
  const own = sheet("檢核結果", { marker: register.formNo }, header);
  const tables = read(own);
  expect(tables.forms.size).toBe(0);
  expect(tables.sheets).toEqual([]);
});

it("our own sheets are read where they are asked for, and only by their names", () => {
  const waivers = realTemplate("豁免清單");
  const rows = [{ rule: "3-02-01/R03", form: "3-02-01", rowKey: "A-01", field: "盤點日期" }];
  const named = new FormSheet(waivers, rows).build();
  const elsewhere = new FormSheet(waivers, rows).build({ name: "別的" });
  expect(readSheets([named], [waivers]).forms.get("豁免清單")?.rowKeys).toEqual([
    "3-02-01/R03|3-02-01|A-01|盤點日期",
  ]);
  expect(readSheets([elsewhere], [waivers]).forms.size).toBe(0);
});

describe("several files as one set", () => {
  const risks = new FormSheet(other, registerRows(1)).build();
  const set = readTables(
    [
      workbookOf([sheet("3-02-01 舊")], { file: "甲.xlsx" }),
      workbookOf([risks, sheet("清冊", {}, header)], { file: "乙.xlsx", date1904: true }),
    ],
    templates,
    readingSettingsOf(),
  );

  it("give each form from whichever file holds it best", () => {
    expect(set.forms.get("3-02-01")).toMatchObject({ file: "乙.xlsx", sheet: "清冊" });
    expect(set.forms.get("3-03-01")?.file).toBe("乙.xlsx");
    expect(seen(set, "sheets.single")[0]).toMatchObject({ file: "甲.xlsx", sheet: "3-02-01 舊" });
  });

  it("list every sheet with its file", () => {
    expect(set.sheets.map(({ file, name, form }) => [file, name, form])).toEqual([
      ["甲.xlsx", "3-02-01 舊", null],
      ["乙.xlsx", other.sheetName, "3-03-01"],
      ["乙.xlsx", "清冊", "3-02-01"],
    ]);
  });
});
