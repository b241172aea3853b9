import { excelFormula, type FormulaScope } from "../../../src/core/templates/excelFormula";

const SCOPE: FormulaScope = {
  table: "tbl_a",
  titleOf: (key) => ({ odd: "編號[新]#1'" })[key] ?? key.toUpperCase(),
  headerAddress: () => "$F$7",
  foreign: (form, column) =>
    form === "3-02-01" ? { table: "tbl_b", title: column.toUpperCase() } : null,
};
const THIS = (title: string): string => `tbl_a[[#This Row],[${title}]]`;

describe("Excel formulas of computed columns", () => {
  test("nothing is computed while a needed cell is blank", () => {
    expect(excelFormula("a*b", SCOPE)).toBe(
      `IF(OR(${THIS("A")}="",${THIS("B")}=""),"",${THIS("A")}*${THIS("B")})`,
    );
  });

  test("a cell the formula itself asks about may be blank", () => {
    expect(excelFormula("if(filled(a),a,b)", SCOPE)).toBe(
      `IF(${THIS("B")}="","",IF(${THIS("A")}<>"",${THIS("A")},${THIS("B")}))`,
    );
  });

  test("sums are bracketed inside products", () => {
    expect(excelFormula("a+1*2", SCOPE)).toContain(`${THIS("A")}+1*2`);
    expect(excelFormula("a+1-2", SCOPE)).toContain(`(${THIS("A")}+1)-2`);
  });

  test("header fields are absolute, a missing else is blank", () => {
    expect(excelFormula("if(a<=header.limit,低)", SCOPE)).toContain(
      `IF(${THIS("A")}<=$F$7,"低","")`,
    );
  });

  test("hours come as a number with two decimals", () => {
    expect(excelFormula("hours(a,b)", SCOPE)).toContain(`ROUND((${THIS("B")}-${THIS("A")})*24,2)`);
  });

  test("a lookup takes the row with the same key that has a value", () => {
    expect(excelFormula("lookup(3-02-01.v,k)", SCOPE)).toBe(
      `IF(${THIS("K")}="","",IFERROR(LOOKUP(2,1/((tbl_b[K]=${THIS("K")})*(tbl_b[V]<>"")),tbl_b[V]),""))`,
    );
  });

  test("there is no formula where the workbook lacks the other form", () => {
    expect(excelFormula("lookup(3-03-01.v,k)*a", SCOPE)).toBeNull();
  });

  test("signs with a meaning in table references are escaped", () => {
    expect(excelFormula("max(odd)", SCOPE)).toContain("[編號'[新']'#1'']");
  });
});
