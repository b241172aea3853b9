import type { Parameter } from "../../../src/core/model/plan";
import type { ControlRow } from "../../../src/core/plan/controlRows";
import { keptParameters } from "../../../src/core/plan/keptParameters";

const parameter = (key: string, label: string, rest: Partial<Parameter> = {}): Parameter => ({
  key,
  label,
  type: "number",
  default: 12,
  unit: "月",
  min: 1,
  max: 12,
  basis: "設計",
  statutory: false,
  ...rest,
});
const PARAMETERS = [
  parameter("inventoryMonths", "資產盤點間隔"),
  parameter("biennialMode", "每二年一次", {
    type: "enum",
    default: "年度窗",
    options: ["年度窗", "24個月"],
    unit: null,
    min: null,
    max: null,
  }),
];
const row = (number: number, cells: Readonly<Record<string, string>>): ControlRow => ({
  file: null,
  sheet: "檢核參數",
  row: number,
  value: (key) => cells[key] ?? null,
  text: (key) => cells[key] ?? "",
  cellOf: (key) => `${key === "value" ? "C" : "A"}${number}`,
});

test("a parameter without a row gets one, with its limits", () => {
  expect(keptParameters([], PARAMETERS, { inventoryMonths: 6 })).toEqual({
    rows: [
      {
        key: "inventoryMonths",
        label: "資產盤點間隔",
        value: 6,
        unit: "月",
        default: 12,
        min: 1,
        max: 12,
        basis: "設計",
      },
    ],
    cells: [],
    changes: [{ key: "inventoryMonths", before: "", after: "6" }],
  });
});

test("of a row that is there the value alone is written", () => {
  const present = [
    row(5, { key: "biennialMode", value: "24個月" }),
    row(6, { label: "資產盤點間隔", value: "9", basis: "115 年會議" }),
    row(9, { key: "own", value: "備忘" }),
  ];
  expect(keptParameters(present, PARAMETERS, { inventoryMonths: 6 })).toEqual({
    rows: [],
    cells: [{ cell: "C6", value: 6 }],
    changes: [{ key: "inventoryMonths", before: "9", after: "6" }],
  });
});

test("of several rows each gets the value, as the last of them holds", () => {
  const present = [
    row(5, { key: "inventoryMonths", value: "6" }),
    row(8, { key: "inventoryMonths", value: "9" }),
  ];
  const { cells, changes } = keptParameters(present, PARAMETERS, { inventoryMonths: 6 });
  expect(cells.map(({ cell }) => cell)).toEqual(["C5", "C8"]);
  expect(changes).toEqual([{ key: "inventoryMonths", before: "9", after: "6" }]);
});

test("a value that is the default again is taken out of its row", () => {
  const present = [row(5, { key: "inventoryMonths", value: "6", default: "12" })];
  expect(keptParameters(present, PARAMETERS, { inventoryMonths: 12 })).toEqual({
    rows: [],
    cells: [{ cell: "C5", value: null }],
    changes: [{ key: "inventoryMonths", before: "6", after: "" }],
  });
});

test("the default, and what the sheet says already, change nothing", () => {
  const present = [row(5, { key: "biennialMode", value: "24個月" })];
  const wanted = { inventoryMonths: 12, biennialMode: "24個月" };
  expect(keptParameters(present, PARAMETERS, wanted)).toEqual({ rows: [], cells: [], changes: [] });
});
