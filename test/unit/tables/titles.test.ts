import { LIST_COLUMN_TITLE } from "../../../src/core/cells/marker";
import {
  conformed,
  plain,
  questionsSeen,
  readSheets,
  registerRows,
  registerTemplate,
  seen,
} from "../../support/readingOf";
import { area, FormSheet, sheetOf } from "../../support/snapshotOf";

const template = registerTemplate();
const form = () => new FormSheet(template, registerRows(3));
const read = (sheet: ReturnType<FormSheet["build"]>) => readSheets([sheet], [template]);
const column = (tables: ReturnType<typeof read>, key: string) =>
  tables.forms.get("9-01-01")?.columns.get(key)?.map(plain);

describe("column titles", () => {
  it("may stand anywhere in the first 30 rows, below other text", () => {
    const rows = Object.fromEntries(
      registerRows(2).map((row, n) => [24 + n, [row["id"], row["name"], "軟體", "115/3/20"]]),
    );
    const above = { 2: ["標題"], 9: ["文件編號", "版本"] };
    const titles = { 23: template.columns.map(({ title }) => title) };
    const tables = read(sheetOf(template.sheetName, { ...above, ...titles, ...rows }));
    expect(tables.forms.get("9-01-01")?.titleRow).toBe(23);
    expect(tables.forms.get("9-01-01")?.rowNumbers).toEqual([24, 25]);
  });

  it("tolerate line breaks, blanks, tabs, full-width brackets and marks of required fields", () => {
    const sheet = form()
      .rename("id", "資產\n編號\t")
      .rename("name", "＊資產名稱 ")
      .rename("kind", "類別（必填）")
      .rename("date", "盤點日期：")
      .build();
    expect(questionsSeen(read(sheet))).toEqual([]);
  });

  it("in other words are one observation for the sheet", () => {
    const tables = read(form().rename("name", "品名").rename("date", "清查\n日期").build());
    const [titles, ...others] = tables.observations;
    expect(others).toEqual([]);
    expect(titles).toMatchObject({
      question: "sheets.titles",
      field: null,
      rowKey: null,
      cells: ["B4", "D4"],
    });
    expect(titles?.facts).toMatchObject({
      mapping: "「品名」視為「資產名稱」、「清查日期」視為「盤點日期」",
    });
    expect(column(tables, "name")).toEqual(["資產1", "資產2", "資產3"]);
  });

  it("in two languages are understood", () => {
    const tables = read(
      form().rename("id", "資產編號\nAsset ID").rename("name", "資產名稱 Asset Name").build(),
    );
    expect(questionsSeen(tables)).toEqual(["sheets.titles"]);
    expect(column(tables, "id")).toEqual(["A-01", "A-02", "A-03"]);
  });

  it("win over aliases, and only the first of two equal ones counts", () => {
    const sheet = form()
      .insertColumn(1, "品名", "別的")
      .insertColumn(7, "資產名稱", "重複")
      .build();
    const tables = read(sheet);
    expect(column(tables, "name")).toEqual(["資產1", "資產2", "資產3"]);
    expect(seen(tables, "sheets.foreign")[0]?.facts).toMatchObject({
      count: 2,
      actual: "「品名」、「資產名稱」",
    });
  });

  it.each([
    ["two", 2],
    ["three", 3],
  ])("may take %s rows with merged cells", (_, height) => {
    const rows: Record<number, (string | null)[]> = {
      4: ["資產編號", "資產資料", null, "盤點日期", "備註"],
      5:
        height === 2
          ? [null, "資產名稱", "類別", null, null]
          : [null, "名稱及類別", null, null, null],
      6:
        height === 2
          ? ["A-01", "主機", "硬體", "115/3/20"]
          : [null, "資產名稱", "類別", null, null],
      7: ["A-02", "主機", "硬體", "115/3/20"],
    };
    const bottom = 3 + height;
    const merges = [
      area(4, 1, bottom, 1),
      area(4, 2, 4, 3),
      area(4, 4, bottom, 4),
      area(4, 5, bottom, 5),
    ];
    const tables = read(sheetOf(template.sheetName, rows, { merges }));
    expect(tables.forms.get("9-01-01")).toMatchObject({
      titleRow: bottom,
      rowCount: height === 2 ? 2 : 1,
    });
    expect(column(tables, "kind")?.[0]).toBe("硬體");
    expect(questionsSeen(tables)).toEqual(["cells.dateText"]);
  });

  it("of the agency's own columns are one observation, and their data are left alone", () => {
    const tables = read(
      form().insertColumn(3, "採購年度", 113).insertColumn(6, "經費來源", "自籌").build(),
    );
    expect(questionsSeen(tables)).toEqual(["sheets.foreign"]);
    expect(seen(tables, "sheets.foreign")[0]).toMatchObject({ cells: ["C4", "F4"], field: null });
    expect(column(tables, "kind")).toEqual(["軟體", "軟體", "軟體"]);
  });

  it("that are blank above data are named by column", () => {
    const tables = read(form().insertColumn(3, null, "某值").insertColumn(7, null, null).build());
    expect(questionsSeen(tables)).toEqual(["sheets.untitled"]);
    expect(seen(tables, "sheets.untitled")).toHaveLength(1);
    expect(seen(tables, "sheets.untitled")[0]).toMatchObject({
      cells: ["C4"],
      facts: { actual: "C", count: 1 },
    });
  });

  it("above lists of drop-downs are skipped with what stands below", () => {
    const tables = read(
      form()
        .insertColumn(7, LIST_COLUMN_TITLE, "甲")
        .build({ hiddenColumns: new Set([7]) }),
    );
    expect(tables.observations).toEqual([]);
  });
});

describe("columns the sheet lacks", () => {
  const tables = read(form().deleteColumn("date").deleteColumn("note").build());

  it("are one observation each where they are core, and one in all where extended", () => {
    expect(
      seen(tables, "sheets.columns").map(({ field, facts }) => [
        field,
        facts["tier"],
        facts["missing"],
      ]),
    ).toEqual([
      ["date", "core", "「盤點日期」"],
      [null, "extended", "「備註」"],
    ]);
    expect(questionsSeen(tables)).toEqual(["sheets.columns"]);
    expect(conformed(tables, "sheets.columns")).toBe(3);
  });

  it("read as blank where not required, else as unreadable", () => {
    const table = tables.forms.get("9-01-01");
    expect(table?.absent).toEqual({ core: new Set(["date"]), extended: new Set(["note"]) });
    expect(column(tables, "date")).toEqual(["unreadable", "unreadable", "unreadable"]);
    expect(column(tables, "note")).toEqual(["blank", "blank", "blank"]);
    expect(table?.rawText(0, "date")).toBe("");
    expect(table?.letters.has("date")).toBe(false);
  });

  it("are unreadable in the rows that require them", () => {
    const conditional = {
      ...template,
      columns: template.columns.map((entry) =>
        entry.key === "note" ? { ...entry, requiredWhen: [{ col: "kind", in: ["硬體"] }] } : entry,
      ),
    };
    const rows = registerRows(2).map((row, n) => ({ ...row, kind: n === 0 ? "硬體" : "軟體" }));
    const sheet = new FormSheet(conditional, rows).deleteColumn("note").build();
    const table = readSheets([sheet], [conditional]).forms.get("9-01-01");
    expect(table?.columns.get("note")?.map(plain)).toEqual(["unreadable", "blank"]);
  });
});

it("a sheet whose titles are all unknown lacks every core column, and is not called empty", () => {
  const rows = { 3: ["甲", "乙", "丙"], 4: ["一", "二", "三"] };
  const tables = read(sheetOf(template.sheetName, rows));
  expect(seen(tables, "sheets.columns").map(({ field }) => field)).toEqual([
    "id",
    "name",
    "kind",
    "date",
    null,
  ]);
  expect(seen(tables, "sheets.rows")).toEqual([]);
  expect(tables.forms.get("9-01-01")?.rowCount).toBe(0);
});
