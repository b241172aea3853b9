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
const row = (cells: Readonly<Record<string, string>>): ControlRow => ({
  file: null,
  sheet: "檢核參數",
  row: 5,
  value: (key) => cells[key] ?? null,
  text: (key) => cells[key] ?? "",
  cellOf: () => "A5",
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
    changes: [{ key: "inventoryMonths", before: "", after: "6" }],
  });
});

test("a row that is there gets the value, and the others stay as they are", () => {
  const present = [
    row({ key: "biennialMode", value: "24個月" }),
    row({ label: "資產盤點間隔", value: "9" }),
    row({ key: "own", value: "備忘", basis: "115 年會議" }),
  ];
  expect(keptParameters(present, PARAMETERS, { inventoryMonths: 6 })).toEqual({
    rows: [
      { key: "biennialMode", value: "24個月" },
      { label: "資產盤點間隔", value: 6 },
      { key: "own", value: "備忘", basis: "115 年會議" },
    ],
    changes: [{ key: "inventoryMonths", before: "9", after: "6" }],
  });
});

test("a value that is the default again is taken out of its row", () => {
  const present = [row({ key: "inventoryMonths", value: "6", default: "12" })];
  expect(keptParameters(present, PARAMETERS, { inventoryMonths: 12 })).toEqual({
    rows: [{ key: "inventoryMonths", default: 12 }],
    changes: [{ key: "inventoryMonths", before: "6", after: "" }],
  });
});

test("the default, and what the sheet says already, change nothing", () => {
  const present = [row({ key: "biennialMode", value: "24個月" })];
  const wanted = { inventoryMonths: 12, biennialMode: "24個月" };
  expect(keptParameters(present, PARAMETERS, wanted).changes).toEqual([]);
});
