import {
  plain,
  questionsSeen,
  readSheets,
  registerRows,
  registerTemplate,
  seen,
} from "../../support/readingOf";
import { FormSheet, Raw, sheetOf, type GridRow } from "../../support/snapshotOf";

const template = registerTemplate("9-01-01", [
  { key: "formNo", title: "表單編號", required: true },
  { key: "year", title: "年度(民國)", type: "number", unit: "年" },
  { key: "filledUnit", title: "填表單位", type: "enum", masterList: "units", required: true },
  { key: "filledDate", title: "填表日期", type: "date", required: true, dateClass: "event" },
  { key: "preparedBy", title: "承辦人(填表人)", type: "person", required: true },
  { key: "unitHead", title: "單位主管", type: "person", required: true },
  { key: "approvedDate", title: "核章日期", type: "date", dateClass: "event" },
]);
const values = {
  formNo: template.formNo,
  year: 115,
  filledUnit: "秘書室",
  filledDate: "2026-11-02",
  preparedBy: "承辦A",
  unitHead: "主任",
  approvedDate: "2026-11-05",
};
const read = (header: object) =>
  readSheets(
    [new FormSheet(template, registerRows(2), { ...values, ...header }).build()],
    [template],
  );
const table = (tables: ReturnType<typeof read>) => tables.forms.get("9-01-01");

describe("the header block", () => {
  it("is missed once as a whole where the sheet has none of its fields", () => {
    const bare = new FormSheet({ ...template, header: [] }, registerRows(2)).build();
    const observed = readSheets([bare], [template]).observations;
    expect(observed.filter(({ question }) => question === "cells.required")).toMatchObject([
      { rowKey: "header", field: null, cells: [], blocks: true },
    ]);
  });

  it("is read by its labels", () => {
    const tables = read({});
    expect(tables.observations).toEqual([]);
    const header = [...(table(tables)?.header ?? [])].map(([key, cell]) => [key, plain(cell)]);
    expect(Object.fromEntries(header)).toEqual(values);
    expect(table(tables)?.headerCells.get("filledDate")).toBe("B6");
  });

  it("may have several pairs a row, labels with colons, values behind them or farther right", () => {
    const rows: Record<number, GridRow> = {
      1: ["表單編號：LBBU-ISMS-9-01-01", null, "年度", "115年"],
      2: ["填表單位", null, "秘書室", "填表日期：", new Raw(46_328, "e/mm/dd")],
      3: ["承辦人", "承辦A", "單位主管：", null, "核章日期", null],
      5: template.columns.map(({ title }) => title),
      6: ["A-01", "主機", "硬體", new Raw(46_101, "e/mm/dd")],
    };
    const tables = readSheets([sheetOf(template.sheetName, rows)], [template]);
    const header = table(tables)?.header;
    expect(plain(header?.get("formNo"))).toBe("LBBU-ISMS-9-01-01");
    expect(plain(header?.get("year"))).toBe(115);
    expect(plain(header?.get("filledUnit"))).toBe("秘書室");
    expect(plain(header?.get("filledDate"))).toBe("2026-11-02");
    expect(plain(header?.get("preparedBy"))).toBe("承辦A");
    expect(plain(header?.get("unitHead"))).toBe("blankRequired");
    expect(plain(header?.get("approvedDate"))).toBe("blank");
    expect(table(tables)?.headerCells.get("filledUnit")).toBe("C2");
    expect(seen(tables, "cells.required")).toHaveLength(1);
    expect(seen(tables, "cells.required")[0]).toMatchObject({
      rowKey: "header",
      field: "header.unitHead",
      row: 3,
      cells: ["D3"],
      blocks: true,
    });
  });

  it("is judged like any other cells", () => {
    const tables = read({
      filledUnit: "資訊室",
      filledDate: new Raw("115.2.30"),
      unitHead: "____",
    });
    expect(
      tables.observations.map(({ question, field, rowKey }) => [question, field, rowKey]),
    ).toEqual([
      ["cells.list", "header.filledUnit", "header"],
      ["cells.dateValid", "header.filledDate", "header"],
      ["cells.required", "header.unitHead", "header"],
    ]);
    expect(seen(tables, "cells.required")[0]?.facts).toMatchObject({
      left: "____",
      title: "單位主管",
      tier: "core",
    });
  });

  it("may hold a value that looks like another label", () => {
    const tables = read({ preparedBy: "單位主管(代)" });
    expect(plain(table(tables)?.header.get("preparedBy"))).toBe("單位主管(代)");
    expect(plain(table(tables)?.header.get("unitHead"))).toBe("主任");
  });
});

describe("the number of the form", () => {
  it("must be the form's own", () => {
    const tables = read({ formNo: "LBBU-ISMS-9-99-99" });
    expect(questionsSeen(tables)).toEqual(["sheets.version"]);
    expect(tables.observations[0]).toMatchObject({
      field: "header.formNo",
      rowKey: "header",
      cells: ["B3"],
      row: 3,
    });
    expect(tables.observations[0]?.facts).toMatchObject({
      actual: "LBBU-ISMS-9-99-99",
      expected: template.formNo,
    });
  });
});

describe("signatures", () => {
  it.each([
    [{ preparedBy: "主任" }, "header.unitHead", "簽核欄均為同一人"],
    [{ approvedDate: "2026-11-01" }, "header.approvedDate", "核章日期早於填表日期"],
  ])("%j are implausible", (header, field, problem) => {
    const tables = read(header);
    expect(questionsSeen(tables)).toEqual(["sheets.signature"]);
    expect(tables.observations[0]).toMatchObject({ field, rowKey: "header", facts: { problem } });
  });

  it("of three people may be alike only in part", () => {
    const three = registerTemplate("9-01-01", [
      ...template.header,
      { key: "ciso", title: "資通安全長", type: "person" },
    ]);
    const header = { ...values, preparedBy: "主任", ciso: "副局長" };
    const tables = readSheets([new FormSheet(three, registerRows(1), header).build()], [three]);
    expect(tables.observations[0]?.facts).toMatchObject({ problem: "承辦人與單位主管為同一人" });
  });

  it("on the day of filling in are plausible", () => {
    expect(read({ approvedDate: "2026-11-02" }).observations).toEqual([]);
  });
});
