import type { ForeignValue } from "../../../src/core/tables/foreignValues";
import {
  mappedTitles,
  mappedTwice,
  mappedValues,
  mappingRows,
  previewLines,
  valueKey,
  valueRows,
} from "../../../src/ui/viewModel/mappingRows";
import type { SuggestedColumn } from "../../../src/core/tables/recognise/suggestForms";
import { templateOf } from "../../support/catalogOf";

const TEMPLATE = templateOf("3-10-01", [
  { key: "account", title: "帳號" },
  { key: "user", title: "帳號使用人" },
  { key: "unit", title: "單位" },
]);
const COLUMNS: readonly SuggestedColumn[] = [
  { title: "帳號", column: 1, key: "account", likeness: "same", example: "lab_admin01" },
  { title: "使用者", column: 2, key: "user", likeness: "similar", example: "王" },
  { title: "科室", column: 3, key: null, likeness: "none", example: "秘書室" },
];
const SHEET = { sheet: "帳號盤點", isRecognised: false };

test("the sheet and the titles that do not say by themselves what they mean are written", () => {
  const titles = mappedTitles(COLUMNS, new Map([[3, "unit"]]));
  expect(mappingRows(SHEET, TEMPLATE, titles)).toEqual([
    { form: "3-10-01", sheet: "帳號盤點" },
    { form: "3-10-01", sheet: "帳號盤點", title: "使用者", column: "帳號使用人" },
    { form: "3-10-01", sheet: "帳號盤點", title: "科室", column: "單位" },
  ]);
});

test("a suggestion that was refused is not written", () => {
  const titles = mappedTitles(COLUMNS, new Map([[2, ""]]));
  expect(mappingRows(SHEET, TEMPLATE, titles)).toEqual([{ form: "3-10-01", sheet: "帳號盤點" }]);
});

test("a sheet that is recognised needs no line of its own", () => {
  const titles = mappedTitles(COLUMNS.slice(0, 1), new Map());
  expect(mappingRows({ ...SHEET, isRecognised: true }, TEMPLATE, titles)).toEqual([]);
});

test("two titles for one column are noticed", () => {
  const titles = mappedTitles(COLUMNS, new Map([[3, "account"]]));
  expect(mappedTwice(titles)).toEqual(["account"]);
});

describe("words of lists", () => {
  const WORDS: readonly ForeignValue[] = [
    { key: "unit", value: "行政科", rows: 3, standards: ["秘書室", "人事室"] },
    { key: "unit", value: "總務", rows: 1, standards: ["秘書室", "人事室"] },
  ];
  const titles = mappedTitles(COLUMNS, new Map([[3, "unit"]]));
  const values = (chosen: Readonly<Record<string, string>>) =>
    mappedValues(
      WORDS,
      new Map(
        Object.entries(chosen).map(([value, standard]) => [
          valueKey({ key: "unit", value }),
          standard,
        ]),
      ),
      TEMPLATE,
      titles,
    );

  test("mean nothing until a person says what", () => {
    expect(values({}).map(({ chosen }) => chosen)).toEqual(["", ""]);
    expect(valueRows("帳號盤點", TEMPLATE, values({}))).toEqual([]);
  });

  test("are written with the title of the sheet, the column, the word and the value", () => {
    expect(valueRows("帳號盤點", TEMPLATE, values({ 行政科: "秘書室" }))).toEqual([
      {
        form: "3-10-01",
        sheet: "帳號盤點",
        title: "科室",
        column: "單位",
        original: "行政科",
        standard: "秘書室",
      },
    ]);
  });

  test("are previewed as what they will be read as, in the first row and below it", () => {
    const preview = (chosen: Readonly<Record<string, string>>) =>
      previewLines(
        TEMPLATE,
        titles.map((title) => (title.chosen === "unit" ? { ...title, example: "行政科" } : title)),
        values(chosen),
      ).map(({ title, text }) => [title, text]);
    const others = [
      ["帳號", "lab_admin01"],
      ["帳號使用人", "王"],
    ];
    expect(preview({})).toEqual([...others, ["單位", "行政科"]]);
    expect(preview({ 行政科: "秘書室", 總務: "人事室" })).toEqual([
      ...others,
      ["單位", "行政科 → 秘書室"],
      ["單位", "總務 → 人事室"],
    ]);
  });
});
