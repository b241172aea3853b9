import { reportNotes } from "../../../src/core/report/reportNotes";
import { UNREADABLE } from "../../../src/core/model/value";
import { templateOf } from "../../support/catalogOf";
import { findingOf } from "../../support/reportOf";
import { sheetOf, workbookOf } from "../../support/snapshotOf";
import { tableOf, tablesOf } from "../../support/tableOf";

const TEMPLATE = {
  ...templateOf("3-02-01", [
    { key: "id", title: "資產編號" },
    { key: "part", title: "分項" },
    { key: "owner", title: "管理人" },
    { key: "date", title: "盤點日期" },
  ]),
  primaryKey: ["id", "part"],
  personColumn: "owner",
};
const TABLE = {
  ...tableOf(TEMPLATE, [
    { id: "SW-001", part: "1", owner: " 王小明 ", date: UNREADABLE },
    { id: "SW-002", part: "2", owner: "李大華" },
  ]),
  hidden: new Set([1]),
};
const SNAPSHOT = workbookOf([
  sheetOf(TABLE.sheet, { 9: ["SW-001 ", 1, "王小明"], 10: ["SW-002", null, "李大華"] }),
]);

const notesOf = (...findings: Parameters<typeof findingOf>[0][]) =>
  reportNotes(
    {
      findings: findings.map(findingOf),
      tables: tablesOf(TABLE),
      snapshots: [SNAPSHOT],
      seed: 20779,
    },
    { templates: [TEMPLATE] },
  );

test("a finding about a row knows its key and who has to act", () => {
  const { rows } = notesOf({ id: "1", row: 9 }, { id: "2", row: null });
  expect(rows).toEqual({ "1": { key: "SW-001|1", person: "王小明" } });
});

test("each cell knows what identifies its row, as it stands in the sheet, blanks left out", () => {
  const { identities } = notesOf({ id: "1", row: 9, cells: ["D9", "D10", "D8"] });
  expect(identities["1"]).toEqual([
    [
      { column: 1, value: "SW-001 " },
      { column: 2, value: 1 },
    ],
    [{ column: 1, value: "SW-002" }],
    [],
  ]);
});

test("a related cell is told by form, row, column and content", () => {
  const place = { file: null, sheet: TABLE.sheet, cell: "C10" };
  const { related } = notesOf({ id: "1", related: [place] });
  expect(related["1"]).toEqual([
    { place, formTitle: "表單 3-02-01", row: 10, columnTitle: "管理人", value: "李大華" },
  ]);
});

test("hidden rows and unreadable cells are counted", () => {
  expect(notesOf()).toMatchObject({ hiddenRows: 1, unreadableCells: 1 });
});

test("the sample is the same for the same seed, and never twice the same row", () => {
  const { sample } = notesOf();
  expect(sample.map(({ row }) => row)).toEqual([9, 10]);
  expect(notesOf().sample).toEqual(sample);
});

test("the edition of CNS 27001 is 2022 where no statement names another", () => {
  expect(notesOf().iso).toBe("2022");
});
