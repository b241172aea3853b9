import {
  plain,
  questionsSeen,
  readSheets,
  registerRows,
  registerTemplate,
  seen,
} from "../../support/readingOf";
import { area, FormSheet, Raw, type GridRow } from "../../support/snapshotOf";

const template = registerTemplate();
const read = (form: FormSheet, rest: Parameters<FormSheet["build"]>[0] = {}) =>
  readSheets([form.build(rest)], [template]);
const table = (tables: ReturnType<typeof read>) => tables.forms.get("9-01-01");
const row = (id: string): GridRow => [id, "主機", "硬體", "115/3/20"];

describe("data rows", () => {
  it("keep Excel's row numbers and addresses across blank rows", () => {
    const form = new FormSheet(template, registerRows(2));
    form.cells.set(9, ["A-03", "主機", "錯字", new Raw(46_101, "e/mm/dd")]);
    const tables = read(form);
    expect(table(tables)?.rowNumbers).toEqual([5, 6, 9]);
    expect(seen(tables, "cells.list")[0]).toMatchObject({
      row: 9,
      cells: ["C9"],
      rowKey: "A-03",
      field: "kind",
    });
    expect(seen(tables, "sheets.blankRows").map(({ facts }) => facts["count"])).toEqual([2]);
    expect(questionsSeen(tables)).toEqual(["cells.list", "sheets.blankRows"]);
  });

  it("end with the last one, wherever a stray blank stands", () => {
    const form = new FormSheet(template, registerRows(2));
    form.cells.set(1_048_576, [" "]);
    const tables = read(form);
    expect(table(tables)?.rowCount).toBe(2);
    expect(tables.observations).toEqual([]);
  });

  it("are no rows of the template that nobody filled in", () => {
    const form = new FormSheet(template, registerRows(1));
    form.cells.set(6, ["____", "□ 甲 □ 乙", null, "____年____月____日"]);
    expect(table(read(form))?.rowCount).toBe(1);
  });

  it("are not made by computed columns or running numbers alone", () => {
    const numbered = registerTemplate();
    const columns = [
      { ...numbered.columns[4], key: "seq", title: "項次", type: "number" as const },
      ...numbered.columns.slice(0, 4),
      { ...numbered.columns[4], key: "sum", title: "合計值", computed: "1" },
    ] as typeof numbered.columns;
    const counted = { ...numbered, columns };
    const form = new FormSheet(counted, [{ seq: 1, ...registerRows(1)[0], sum: 3 }]);
    form.cells.set(6, [2, null, null, null, null, 0]);
    form.cells.set(7, ["3", null, null, null, null, 0]);
    expect(readSheets([form.build()], [counted]).forms.get("9-01-01")?.rowCount).toBe(1);
  });

  it.each([
    [["以下空白"]],
    [["合計", "26"]],
    [["備註：本表每半年清查一次"]],
    [["說明", "請依實填寫"]],
    [["承辦人：", null, "單位主管：", "資通安全長："]],
    [["一、硬體資產"]],
    [["【軟體】"]],
  ])("are not %j", (cells) => {
    const form = new FormSheet(template, registerRows(2));
    form.cells.set(7, cells);
    const tables = read(form);
    expect(table(tables)?.rowCount).toBe(2);
    expect(questionsSeen(tables)).toEqual(["sheets.footer"]);
    expect(seen(tables, "sheets.footer")[0]).toMatchObject({
      cells: ["A7"],
      facts: { actual: `「${cells[0]}」`, count: 1 },
    });
  });

  it("are not headings merged across the table", () => {
    const form = new FormSheet(template, registerRows(2));
    form.cells.set(7, ["硬體類"]);
    expect(table(read(form, { merges: [area(7, 1, 7, 5)] }))?.rowCount).toBe(2);
    expect(table(read(form))?.rowCount).toBe(3);
  });

  it("may begin with a footer's word", () => {
    const form = new FormSheet(template, registerRows(1));
    form.cells.set(6, [null, "說明文件", "軟體", "115/3/20", "紙本"]);
    form.cells.set(7, ["A-09", "備註系統"]);
    expect(table(read(form))?.rowNumbers).toEqual([5, 6, 7]);
  });

  it("without a number are read one by one, under their row", () => {
    const form = new FormSheet(template, registerRows(1));
    for (const at of [6, 7, 8]) form.cells.set(at, [null, "主機", "硬體", "115/3/20"]);
    const tables = read(form);
    expect(table(tables)?.rowKeys).toEqual(["A-01", "#6", "#7", "#8"]);
    expect(seen(tables, "cells.required").map(({ rowKey }) => rowKey)).toEqual(["#6", "#7", "#8"]);
    expect(seen(tables, "cells.unique")).toEqual([]);
  });
});

describe("merged cells in the data", () => {
  const form = new FormSheet(template, registerRows(4));
  form.cells.set(7, ["A-03", "資產3", null, new Raw(46_101, "e/mm/dd")]);
  const tables = read(form, { merges: [area(6, 3, 7, 3), area(1, 1, 1, 5)] });

  it("mean in every row what the first one holds", () => {
    expect(table(tables)?.columns.get("kind")).toEqual(["軟體", "軟體", "軟體", "軟體"]);
    expect(table(tables)?.rawText(2, "kind")).toBe("軟體");
  });

  it("are one observation for their column", () => {
    expect(tables.observations).toHaveLength(1);
    expect(tables.observations[0]).toMatchObject({
      question: "sheets.merge",
      field: "kind",
      rowKey: null,
      cells: ["C6"],
      facts: { title: "類別", rows: "6–7", count: 1 },
    });
  });
});

describe("hidden data", () => {
  it("are read and counted, and said to be hidden", () => {
    const form = new FormSheet(template, registerRows(4));
    form.cells.set(7, row("A-03"));
    const tables = read(form, { hiddenRows: new Set([6, 7, 30]), hiddenColumns: new Set([2, 5]) });
    expect(table(tables)?.rowCount).toBe(4);
    expect([...(table(tables)?.hidden ?? [])]).toEqual([1, 2]);
    expect(seen(tables, "cells.dateText")[0]).toMatchObject({ row: 7 });
    expect(seen(tables, "sheets.hidden")[0]?.facts).toMatchObject({
      actual: "隱藏列：第 6–7 列；隱藏欄：「資產名稱」",
    });
    const required = tables.conforming.find(
      ({ question, facts }) => question === "cells.required" && facts["tier"] === "core",
    );
    expect(required).toMatchObject({ count: 16, hidden: 8 });
  });

  it("may be a whole sheet", () => {
    const tables = read(new FormSheet(template, registerRows(2)), { visibility: "veryHidden" });
    expect(table(tables)?.hidden.size).toBe(2);
    expect(seen(tables, "sheets.hidden")[0]?.facts).toMatchObject({ actual: "隱藏工作表" });
    expect(tables.sheets).toEqual([
      { file: null, name: "9-01-01 表單", form: "9-01-01", visibility: "veryHidden", rows: 2 },
    ]);
  });
});

describe("a second table below", () => {
  const below = (titles: GridRow, ...rows: readonly GridRow[]) => {
    const form = new FormSheet(template, registerRows(2));
    [titles, ...rows].forEach((cells, n) => form.cells.set(9 + n, cells));
    return form;
  };

  it.each([
    ["with the form's own titles", ["資產編號", "資產名稱", "類別", "盤點日期"]],
    ["with unknown titles after a blank row", ["廠商", "聯絡人", "電話", "地址"]],
  ])("%s is named and not read", (_, titles) => {
    const tables = read(below(titles, row("A-08"), row("A-09")));
    expect(table(tables)?.rowNumbers).toEqual([5, 6]);
    expect(questionsSeen(tables)).toEqual(["sheets.secondTable"]);
    expect(tables.observations[0]).toMatchObject({
      cells: ["A9"],
      row: 9,
      facts: { actual: titles[0] },
    });
  });

  it("that is an Excel table of its own is named and not read", () => {
    const other = { name: "表格2", range: area(9, 1, 10, 4), hasHeaderRow: true };
    const tables = read(below(row("A-08"), row("A-09")), { tables: [other] });
    expect(table(tables)?.rowCount).toBe(2);
    expect(questionsSeen(tables)).toEqual(["sheets.secondTable"]);
  });

  it("is not seen in a row that is merely wrong", () => {
    const form = new FormSheet(template, registerRows(2));
    form.cells.set(9, ["A-03", "主機", "錯字", "待補"]);
    form.cells.set(7, ["甲", "乙", "丙", "丁"]);
    expect(table(read(form))?.rowNumbers).toEqual([5, 6, 7, 9]);
  });
});

describe("a form without data rows", () => {
  it("is said to be empty and nothing else", () => {
    const header = [
      { key: "unitHead", title: "單位主管", type: "person" as const, required: true },
    ];
    const empty = registerTemplate("9-01-01", header);
    const tables = readSheets([new FormSheet(empty).rename("date", "何時").build()], [empty]);
    expect(questionsSeen(tables)).toEqual(["sheets.rows"]);
    expect(tables.observations[0]).toMatchObject({
      blocks: true,
      facts: { answer: "missing", count: 0, cycle: "annual" },
    });
    expect(tables.forms.get("9-01-01")?.header.get("unitHead")).toMatchObject({
      state: "blankRequired",
    });
  });

  it("of a supplementary sheet reports by event", () => {
    const extra = { ...template, supplementary: true };
    const tables = readSheets([new FormSheet(extra).build()], [extra]);
    expect(tables.observations[0]?.facts).toMatchObject({ cycle: "event" });
  });
});

it("a date cell is quoted in 民國 notation", () => {
  const tables = read(new FormSheet(template, registerRows(1)));
  expect(table(tables)?.columns.get("date")?.map(plain)).toEqual(["2026-03-20"]);
  expect(table(tables)?.rawText(0, "date")).toBe("115/03/20");
});
