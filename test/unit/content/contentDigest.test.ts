import { canonicalContent } from "../../../src/core/content/canonicalContent";
import { contentDigest, sheetDigests } from "../../../src/core/content/contentDigest";
import type { Table } from "../../../src/core/model/table";
import { UNREADABLE } from "../../../src/core/model/value";
import { templateOf } from "../../support/catalogOf";
import { tableOf, tablesOf } from "../../support/tableOf";

const template = templateOf(
  "3-02-01",
  [
    { key: "id" },
    { key: "date", type: "date" },
    { key: "value", type: "number" },
    { key: "tags", multi: true },
  ],
  [{ key: "unit" }],
);
const ROW = { id: "SW-001", date: "2026-03-20", value: 9, tags: ["甲", "乙"] };
const table = tableOf(template, [ROW, { id: "SW-002" }], { unit: "秘書室" });

function digest(changed: Table = table): string {
  return contentDigest(tablesOf(changed), [template]);
}

describe("the canonical content", () => {
  it("is types and values by column, dates in ISO", () => {
    expect([...canonicalContent(table, template)]).toEqual([
      '["3-02-01",[["unit",["text","秘書室"]]]]',
      '["id","date","value","tags"]',
      '[["text","SW-001"],["date","2026-03-20"],["number","9"],["list","[\\"甲\\",\\"乙\\"]"]]',
      '[["text","SW-002"],null,null,null]',
    ]);
  });

  it("holds what is typed where a cell cannot be read", () => {
    const unreadable = {
      ...tableOf(template, [{ id: "SW-001", date: UNREADABLE }]),
      rawText: () => "明年",
    };
    expect([...canonicalContent(unreadable, template)].at(-1)).toContain('["unreadable","明年"]');
  });
});

describe("the digest", () => {
  it("does not depend on where the table stands or how a text is composed", () => {
    const moved = {
      ...table,
      file: "y.xlsx",
      sheet: "其他",
      titleRow: 20,
      rowNumbers: [21, 25],
      letters: new Map(),
    };
    expect(digest(moved)).toBe(digest());
    const composed = tableOf(template, [{ id: "\u00e9" }]);
    const decomposed = tableOf(template, [{ id: "e\u0301" }]);
    expect(digest(decomposed)).toBe(digest(composed));
  });

  it.each([
    ["a value", tableOf(template, [{ ...ROW, value: 8 }, { id: "SW-002" }], { unit: "秘書室" })],
    ["its type", tableOf(template, [{ ...ROW, value: "9" }, { id: "SW-002" }], { unit: "秘書室" })],
    ["a row", tableOf(template, [ROW], { unit: "秘書室" })],
    ["the header", tableOf(template, [ROW, { id: "SW-002" }], { unit: "綜合規劃科" })],
  ])("changes with %s", (_, changed) => {
    expect(digest(changed)).not.toBe(digest());
  });

  it("names every form's own digest, in the order of the forms", () => {
    const other = templateOf("3-03-01", [{ key: "id" }]);
    const digests = sheetDigests(tablesOf(tableOf(other, []), table), [template, other]);
    expect(digests.map(({ form }) => form)).toEqual(["3-02-01", "3-03-01"]);
    expect(digests[0]?.sha256).toMatch(/^[0-9a-f]{64}$/u);
  });
});
