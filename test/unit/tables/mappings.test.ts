import type { MappingLine } from "../../../src/core/tables/readingSettings";
import {
  plain,
  questionsSeen,
  readSheets,
  registerRows,
  registerTemplate,
  seen,
} from "../../support/readingOf";
import { FormSheet, Raw } from "../../support/snapshotOf";

const template = {
  ...registerTemplate(),
  columns: registerTemplate().columns.map((column) =>
    column.key === "kind" ? { ...column, enumSynonyms: { 軟體: ["程式"] } } : column,
  ),
};
const line = (rest: Partial<MappingLine>): MappingLine => ({
  file: null,
  sheetOfLine: "欄位對應",
  row: 5,
  cell: "A5",
  form: "9-01-01",
  sheet: null,
  title: null,
  column: null,
  original: null,
  standard: null,
  ...rest,
});
const read = (form: FormSheet, mappings: readonly MappingLine[], name = template.sheetName) =>
  readSheets([form.build({ name })], [template], { mappings });
const table = (tables: ReturnType<typeof read>) => tables.forms.get("9-01-01");

describe("a line of 欄位對應", () => {
  it("says which sheet is which form, and silences the remark on its name", () => {
    const form = new FormSheet(template, registerRows(2));
    expect(questionsSeen(read(form, [], "財產"))).toEqual(["sheets.name"]);
    const tables = read(form, [line({ sheet: "財產" })], "財產");
    expect(table(tables)?.sheet).toBe("財產");
    expect(tables.observations).toEqual([]);
  });

  it.each(["資產名稱", "name", "品名"])("says which title is the column %s", (column) => {
    const form = new FormSheet(template, registerRows(2)).rename("name", "設備\n稱呼");
    const tables = read(form, [line({ title: "設備稱呼", column })]);
    expect(table(tables)?.columns.get("name")).toEqual(["資產1", "資產2"]);
    expect(tables.observations).toEqual([]);
  });

  it("wins over the form's own title and over aliases", () => {
    const form = new FormSheet(template, registerRows(2)).insertColumn(6, "購置日", "115/3/1");
    const tables = read(form, [line({ title: "購置日", column: "盤點日期" })]);
    expect(table(tables)?.letters.get("date")).toBe("F");
    expect(seen(tables, "sheets.foreign")[0]?.facts).toMatchObject({ actual: "「盤點日期」" });
  });

  it("gives the agency's words their standard value, against synonyms and lists alike", () => {
    const rows = registerRows(3).map((row, n) => ({
      ...row,
      kind: new Raw(["主 機", "程式", "程式"][n] ?? ""),
    }));
    const tables = read(new FormSheet(template, rows), [
      line({ column: "類別", original: "主機", standard: "硬體" }),
      line({ column: "類別", original: "程式", standard: "硬體" }),
    ]);
    expect(table(tables)?.columns.get("kind")?.map(plain)).toEqual(["硬體", "硬體", "硬體"]);
    expect(tables.observations).toEqual([]);
  });

  it.each([
    ["a form there is none of", { form: "9-99-99", sheet: "甲" }],
    ["a sheet that is not there", { sheet: "甲" }],
    ["a title that is not there", { title: "甲", column: "資產名稱" }],
    ["a column the form does not have", { title: "資產名稱", column: "甲" }],
    ["a title on another sheet", { sheet: "甲", title: "資產名稱", column: "資產名稱" }],
    ["a value without a column", { original: "甲", standard: "軟體" }],
    ["a value without a standard", { column: "類別", original: "甲" }],
    ["nothing", {}],
  ])("that names %s is observed", (_, rest) => {
    const tables = read(new FormSheet(template, registerRows(2)), [
      line(rest),
      line({ title: "備註", column: "備註", row: 6 }),
    ]);
    expect(questionsSeen(tables)).toEqual(["settings.unusedMappings"]);
    expect(tables.observations).toHaveLength(1);
    expect(tables.observations[0]).toMatchObject({
      form: null,
      sheet: "欄位對應",
      row: 5,
      cells: ["A5"],
      facts: { answer: "unused" },
    });
    const used = tables.conforming.find(({ question }) => question === "settings.unusedMappings");
    expect(used?.count).toBe(1);
  });
});
