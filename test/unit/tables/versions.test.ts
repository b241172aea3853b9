import { readSheets, registerRows, registerTemplate, seen } from "../../support/readingOf";
import { templateOf } from "../../support/catalogOf";
import { FormSheet } from "../../support/snapshotOf";

const register = registerTemplate("9-01-01", [
  { key: "formNo", title: "表單編號" },
  { key: "formVersion", title: "版本" },
  { key: "classification", title: "文件等級", type: "enum", enum: ["一般", "內部"] },
]);
const catalogue = {
  ...templateOf("3-01-01", [
    { key: "formId", title: "表單編號" },
    { key: "docVersion", title: "版本" },
    { key: "docLevel", title: "等級" },
  ]),
  title: "資通安全文件目錄",
};
const header = { formNo: register.formNo, formVersion: "V1.0", classification: "內部" };
const read = (values: object, docVersion = "V1.0") =>
  readSheets(
    [
      new FormSheet(register, registerRows(1), { ...header, ...values }).build(),
      new FormSheet(catalogue, [{ formId: register.formNo, docVersion, docLevel: "內部" }]).build(),
    ],
    [register, catalogue],
  );

describe("version and classification of a form", () => {
  it("agree with the catalogue of documents", () => {
    const tables = read({ formVersion: "ｖ1.0" });
    expect(tables.observations).toEqual([]);
    const compared = tables.conforming.find(
      ({ question, form }) => question === "sheets.version" && form === "9-01-01",
    );
    expect(compared).toMatchObject({ count: 3, facts: { answer: "matches" } });
  });

  it("are observed where they do not", () => {
    const seenThere = seen(read({ formVersion: "V0.9", classification: "一般" }), "sheets.version");
    expect(
      seenThere.map(({ field, facts }) => [
        field,
        facts["title"],
        facts["actual"],
        facts["expected"],
      ]),
    ).toEqual([
      ["header.formVersion", "版本", "V0.9", "V1.0"],
      ["header.classification", "文件等級", "一般", "內部"],
    ]);
  });

  it("are not compared where the header says nothing", () => {
    expect(seen(read({ formVersion: null }), "sheets.version")).toEqual([]);
  });
});
