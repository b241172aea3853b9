import type { Column } from "../../../src/core/model/template";
import type { DesignedSheet, DesignedValidation } from "../../../src/core/model/workbookDesign";
import {
  templateWorkbook,
  type TemplateSelection,
} from "../../../src/core/templates/design/templateWorkbook";
import { templateOf } from "../../support/catalogOf";
import { templateCatalog, templateSamples } from "../../support/templateCatalog";

const OWN_SHEETS = ["表單索引", "計畫資料", "檢核參數"];

function only(sheets: readonly DesignedSheet[], name: string): DesignedSheet {
  const sheet = sheets.find((candidate) => candidate.name.startsWith(name));
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

function designOf(form: string, selection: Partial<TemplateSelection> = {}): DesignedSheet {
  return only(templateWorkbook(templateCatalog, { forms: [form], ...selection }).sheets, form);
}

/** The sheet of a form with the given columns. */
function sheetOf(columns: readonly Partial<Column>[]): DesignedSheet {
  const template = templateOf("3-02-01", columns, [{ key: "agencyName" }]);
  const catalog = { ...templateCatalog, templates: [template] };
  return only(templateWorkbook(catalog, { forms: ["3-02-01"] }).sheets, "3-02-01");
}

function textAt(
  sheet: DesignedSheet,
  row: number,
  column: number,
): string | number | null | undefined {
  return sheet.cells.find((cell) => cell.row === row && cell.column === column)?.value;
}

function validationOf(column: Partial<Column>): Omit<DesignedValidation, "range"> | undefined {
  const sheet = sheetOf([{ key: "id" }, { key: "tested", ...column }, { key: "more" }]);
  return sheet.validations.find(({ range }) => range.left === 2);
}

describe("which sheets a template workbook has", () => {
  test("all forms come with an index first and the control sheets last", () => {
    const { sheets } = templateWorkbook(templateCatalog, { forms: null });
    expect(sheets).toHaveLength(33 + OWN_SHEETS.length);
    expect([sheets[0]?.name, ...sheets.slice(-2).map(({ name }) => name)]).toEqual(OWN_SHEETS);
    expect(sheets.filter(({ marker }) => marker === null).map(({ name }) => name)).toEqual(
      OWN_SHEETS,
    );
  });

  test("chosen forms come alone, in the order asked for", () => {
    const { sheets } = templateWorkbook(templateCatalog, { forms: ["3-03-01", "3-02-01"] });
    expect(sheets.map(({ marker }) => marker)).toEqual(["LBBU-ISMS-3-03-01", "LBBU-ISMS-3-02-01"]);
  });

  test("a form nobody knows is refused", () => {
    expect(() => templateWorkbook(templateCatalog, { forms: ["9-99-99"] })).toThrow(
      "no form 9-99-99",
    );
  });

  test("the index links to every other sheet", () => {
    const { sheets } = templateWorkbook(templateCatalog, { forms: null });
    const links = sheets[0]?.cells.flatMap(({ linkTo }) => linkTo ?? []);
    expect(links).toEqual(sheets.slice(1).map(({ name }) => name));
  });
});

describe("the sheet of a form", () => {
  test("titles stand in row 8 and data below, as the forms of the agency have it", () => {
    const sheet = designOf("1-01-01");
    expect(sheet.frozen).toEqual({ rows: 8, columns: 1 });
    expect(textAt(sheet, 8, 1)).toBe("議題編號");
    expect(sheet.table?.range).toEqual({ top: 8, left: 1, bottom: 28, right: 18 });
  });

  test.each(templateCatalog.templates.map(({ form }) => form))("%s: nothing overlaps", (form) => {
    const { cells, merges, frozen } = designOf(form);
    const places = cells.map(({ row, column }) => `${row},${column}`);
    expect(new Set(places).size).toBe(places.length);
    const covered = merges.flatMap(({ top, left, right }) =>
      Array.from({ length: right - left }, (_, index) => `${top},${left + 1 + index}`),
    );
    const values = cells
      .filter(({ value }) => value !== null)
      .map(({ row, column }) => `${row},${column}`);
    expect(values.filter((place) => covered.includes(place))).toEqual([]);
    expect(Math.max(...merges.map(({ bottom }) => bottom))).toBeLessThan(frozen.rows - 1);
  });

  test("every value of the header block stands right of its label", () => {
    const sheet = designOf("3-03-01");
    const labels = sheet.cells.filter(({ style }) => style === "label");
    expect(labels).toHaveLength(14);
    for (const { row, column } of labels) {
      const value = sheet.cells.find((cell) => cell.row === row && cell.column === column + 1);
      expect(value?.style).toBe("value");
    }
  });

  test("a blank form keeps what never changes and nothing else", () => {
    const values = designOf("3-02-01").cells.filter(
      ({ style, value }) => style === "value" && value !== null,
    );
    expect(values.map(({ value }) => value)).toEqual([
      "臺中市政府勞工局",
      "LBBU-ISMS-3-02-01",
      "V1.0",
      "內部",
    ]);
  });

  test("nothing but the table stands in a column repeated on every page", () => {
    const sheet = designOf("3-02-01");
    expect(sheet.print.pagesWide).toBe(2);
    const above = sheet.cells.filter(
      ({ row, column }) => column === 1 && row < sheet.frozen.rows - 1,
    );
    expect(above).toEqual([]);
  });

  test("core and extended titles look different, and marks say what is required", () => {
    const sheet = sheetOf([
      { key: "a", required: true },
      { key: "b", tier: "extended", requiredWhen: [{ col: "a", notBlank: true }] },
      { key: "c", computed: "max(a)" },
      { key: "d" },
    ]);
    const row = sheet.frozen.rows;
    const titles = sheet.cells.filter((cell) => cell.row === row);
    expect(titles.map(({ style }) => style)).toEqual([
      "coreTitle",
      "extendedTitle",
      "coreTitle",
      "coreTitle",
    ]);
    expect([1, 2, 3, 4].map((column) => textAt(sheet, row - 1, column))).toEqual([
      "必填",
      "條件必填",
      "自動計算",
      null,
    ]);
  });

  test("dates are serials in 民國 format, with the time where there is one", () => {
    const rows = [
      { incidentNo: "IN115-001", occurredAt: "2026-05-12T09:05", closeDate: "2026-05-20" },
    ];
    const sheet = designOf("3-05-02", { samples: { "3-05-02": { header: {}, rows } } });
    const dates = sheet.cells.filter(
      ({ row, value }) => row > sheet.frozen.rows && typeof value === "number",
    );
    expect(dates.map(({ value, format }) => [value, format])).toEqual([
      [46154 + 545 / 1440, "[$-404]e/mm/dd hh:mm"],
      [46162, "[$-404]e/mm/dd"],
    ]);
  });

  test("numbers are aligned right, lists and dates centred, texts kept as text", () => {
    const sheet = sheetOf([
      { key: "n", type: "number" },
      { key: "l", type: "enum", enum: ["甲"] },
      { key: "d", type: "date" },
      { key: "t" },
    ]);
    const first = sheet.cells.filter(({ row }) => row === sheet.frozen.rows + 1);
    expect(first.map(({ style }) => style)).toEqual(["number", "centred", "centred", "text"]);
    expect(first.map(({ format }) => format)).toEqual([
      undefined,
      undefined,
      "[$-404]e/mm/dd",
      "@",
    ]);
  });
});

describe("computed columns", () => {
  test("every formula has a cached value, blank where nothing is filled in", () => {
    const formulas = designOf("3-02-01").cells.filter(({ formula }) => formula !== undefined);
    expect(formulas).toHaveLength(40);
    expect(new Set(formulas.map(({ value }) => value))).toEqual(new Set([""]));
  });

  test("the sample's formulas carry the sample's values", () => {
    const sheet = designOf("3-02-01", { samples: templateSamples });
    const values = sheet.cells.flatMap(({ formula, value }) =>
      formula === undefined ? [] : [value],
    );
    expect(values.slice(0, 2)).toEqual([2, "中"]);
  });

  test("a lookup of another form is there only where that form is", () => {
    const lookups = (forms: readonly string[]): number =>
      only(templateWorkbook(templateCatalog, { forms }).sheets, "3-03-01").table?.columns.filter(
        ({ formula }) => formula?.includes("tbl_3_02_01") === true,
      ).length ?? 0;
    expect(lookups(["3-03-01"])).toBe(0);
    expect(lookups(["3-03-01", "3-02-01"])).toBe(2);
  });

  test("a formula over the header block uses the absolute address of the value", () => {
    const sheet = designOf("3-03-01");
    const formula = sheet.table?.columns.find(({ title }) => title === "可接受")?.formula;
    const label = sheet.cells.find(({ value }) => value === "可接受風險值");
    expect(label).toMatchObject({ row: 5, column: 5 });
    expect(formula).toContain("<=$F$5");
  });
});

describe("what may be typed", () => {
  test("a value outside a list is refused, but several values may be given", () => {
    expect(validationOf({ type: "enum", enum: ["甲", "乙"], hint: "說明" })).toMatchObject({
      hint: "說明",
      allowed: { kind: "list", values: ["甲", "乙"] },
      otherwise: { style: "stop" },
    });
    expect(validationOf({ type: "enum", enum: ["甲", "乙"], multi: true })?.otherwise).toBeNull();
  });

  test("a name the plan does not know can be kept", () => {
    expect(
      validationOf({ type: "enum", masterList: "units", masterListExtra: ["局本部"] }),
    ).toMatchObject({
      allowed: { kind: "list", values: [...templateCatalog.plan.facts.units, "局本部"] },
      otherwise: { style: "ask" },
    });
  });

  test.each<[Partial<Column>, number, number, boolean, string]>([
    [
      { type: "number", min: 1, max: 27, decimals: 0 },
      1,
      27,
      true,
      "請填 1 至 27 之整數，勿輸入單位文字。",
    ],
    [{ type: "percent" }, 0, 100, false, "請填 0 至 100 之數值，勿輸入單位文字。"],
    [{ type: "hours", min: 0 }, 0, 1e12, false, "請填 0 以上之數值，勿輸入單位文字。"],
    [{ type: "number" }, -1e12, 1e12, false, "請填數值，勿輸入單位文字。"],
  ])("%j has number limits", (column, min, max, whole, alert) => {
    expect(validationOf(column)).toMatchObject({
      allowed: { kind: "number", min, max, whole },
      otherwise: { style: "stop", alert },
    });
  });

  test("dates are never refused: the checker reads 民國 dates typed as text", () => {
    expect(validationOf({ type: "date", hint: "民國年/月/日" })).toMatchObject({ otherwise: null });
    expect(validationOf({ type: "text" })).toBeUndefined();
  });

  test("a list too long for Excel, or with a comma, goes to a hidden column under its title", () => {
    const long = Array.from({ length: 40 }, (_, n) => `第${n}項資通安全管理事項`);
    const sheet = sheetOf([
      { key: "id" },
      { key: "long", type: "enum", enum: long },
      { key: "same", type: "enum", enum: long },
      { key: "comma", type: "enum", enum: ["甲,乙", "丙"] },
    ]);
    const row = sheet.frozen.rows;
    expect(sheet.hiddenColumns).toEqual([6, 7]);
    expect(textAt(sheet, row, 6)).toBe("清單（請勿更動）");
    expect(textAt(sheet, row + 40, 6)).toBe(long[39]);
    expect(
      sheet.validations.filter(({ range }) => range.top > row).map(({ allowed }) => allowed),
    ).toEqual([
      { kind: "listRange", range: { top: row + 1, left: 6, bottom: row + 40, right: 6 } },
      { kind: "listRange", range: { top: row + 1, left: 6, bottom: row + 40, right: 6 } },
      { kind: "listRange", range: { top: row + 1, left: 7, bottom: row + 2, right: 7 } },
    ]);
  });
});

describe("檢核參數", () => {
  const { sheets } = templateWorkbook(templateCatalog, { forms: null });
  const sheet = only(sheets, "檢核參數");

  test("lists every parameter with its default, and no value of its own", () => {
    const rows = sheet.cells.filter(({ row }) => row > sheet.frozen.rows);
    const keys = rows.filter(({ column }) => column === 1).map(({ value }) => value);
    expect(keys).toEqual(templateCatalog.parameters.map(({ key }) => key));
    expect(rows.filter(({ column, value }) => column === 3 && value !== null)).toEqual([]);
  });

  test("limits each value as the parameter does, in cells that take numbers", () => {
    const index = templateCatalog.parameters.findIndex(({ key }) => key === "expiryWarnDays");
    const row = sheet.frozen.rows + 1 + index;
    const validation = sheet.validations.find(({ range }) => range.top === row && range.left === 3);
    expect(validation?.allowed).toEqual({ kind: "number", whole: false, min: 0, max: 365 });
    expect(
      sheet.cells.find((cell) => cell.row === row && cell.column === 3)?.format,
    ).toBeUndefined();
    expect(textAt(sheet, row, 5)).toBe(60);
  });

  test("計畫資料 is empty, so that the sample is checked without overrides", () => {
    const plan = only(sheets, "計畫資料");
    const filled = plan.cells.filter(({ row, value }) => row > plan.frozen.rows && value !== null);
    expect(filled).toEqual([]);
  });
});
