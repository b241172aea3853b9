import type { Column } from "../../../src/core/model/template";
import { conformed, plain, readSheets, seen } from "../../support/readingOf";
import { templateOf } from "../../support/catalogOf";
import { FormSheet } from "../../support/snapshotOf";

const template = templateOf("9-04-01", [
  { key: "id", title: "編號", required: true },
  { key: "kind", title: "子類別", type: "enum", enum: ["資通系統", "其他"] },
  {
    key: "level",
    title: "防護等級",
    tier: "extended",
    requiredWhen: [
      { col: "kind", in: ["資通系統"] },
      { col: "owner", notBlank: true },
    ],
  },
  { key: "owner", title: "管理人" },
  {
    key: "expiry",
    title: "到期日",
    type: "date",
    dateClass: "expiry",
    expiryActiveWhen: [{ col: "kind", in: ["資通系統"] }],
  },
]);
const read = (rows: readonly Record<string, unknown>[]) =>
  readSheets([new FormSheet(template, rows).build()], [template]);

describe("a column required under conditions", () => {
  const tables = read([
    { id: "1", kind: "資通系統", owner: "甲" },
    { id: "2", kind: "資通系統" },
    { id: "3", kind: "其他", owner: "甲" },
    { id: "4", owner: "甲" },
    { id: "5", kind: "別種", owner: "甲" },
    { id: "6", kind: "資通系統", owner: "甲", level: "高" },
  ]);

  it("must be filled in only where all of them hold for certain", () => {
    expect(tables.forms.get("9-04-01")?.columns.get("level")?.map(plain)).toEqual([
      "blankRequired",
      "blank",
      "blank",
      "blank",
      "blank",
      "高",
    ]);
  });

  it("says under which conditions", () => {
    expect(seen(tables, "cells.required")).toHaveLength(1);
    expect(seen(tables, "cells.required")[0]?.facts).toMatchObject({
      condition: "子類別為資通系統且管理人已填寫時",
      tier: "extended",
    });
  });

  it("counts those that are filled and those that need not be", () => {
    const conforming = tables.conforming.filter(({ question }) => question === "cells.required");
    expect(conforming).toMatchObject([
      { facts: { answer: "filled", tier: "core" }, count: 6, notApplicable: 18 },
      { facts: { answer: "filled", tier: "extended" }, count: 1, notApplicable: 4 },
    ]);
  });
});

describe("what expires", () => {
  const tables = read([
    { id: "1", kind: "資通系統", expiry: "2027-01-21" },
    { id: "2", kind: "資通系統", expiry: "2027-01-22" },
    { id: "3", kind: "資通系統", expiry: "2026-11-22" },
    { id: "4", kind: "資通系統", expiry: "2026-11-21" },
    { id: "5", kind: "其他", expiry: "2026-12-01" },
    { id: "6", kind: "資通系統" },
  ]);

  it("within the days of warning is observed, from the day of the check on", () => {
    expect(
      seen(tables, "cells.expiry").map(({ rowKey, facts }) => [rowKey, facts["days"]]),
    ).toEqual([
      ["1", 60],
      ["3", 0],
    ]);
  });

  it("outside of them conforms, with a date the rule can compare", () => {
    const [conforming] = tables.conforming.filter(({ question }) => question === "cells.expiry");
    expect(conforming).toMatchObject({ count: 2, notApplicable: 2 });
    expect(plain(conforming?.facts["value"] as never)).toBe("2027-01-22");
  });

  it("can be compared in every column, also behind one in which no date is distant", () => {
    const [first] = template.columns.filter(({ key }) => key === "expiry");
    const second = { ...(first as Column), key: "until", title: "效期" };
    const both = { ...template, columns: [...template.columns, second] };
    const rows = [{ id: "1", kind: "資通系統", expiry: "2027-01-21", until: "2027-12-31" }];
    const { conforming } = readSheets([new FormSheet(both, rows).build()], [both]);
    const [distant] = conforming.filter(({ question }) => question === "cells.expiry");
    expect(distant?.count).toBe(1);
    expect(plain(distant?.facts["value"] as never)).toBe("2027-12-31");
  });
});

it("each cell answers a question at most once", () => {
  const tables = read([{ id: "1", kind: "資通系統", owner: "甲", level: "高" }]);
  expect(tables.observations).toEqual([]);
  expect(conformed(tables, "cells.list")).toBe(1);
  expect(conformed(tables, "cells.alias")).toBe(0);
});
