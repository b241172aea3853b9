import { readTables } from "../../../src/core/tables/readTables";
import { readingSettingsOf, REAL_PLAN } from "../../support/readingSettingsOf";
import { realSample, realTemplate, realTemplates } from "../../support/realForms";
import { FormSheet, workbookOf } from "../../support/snapshotOf";

const sheets = realTemplates.map((template) => {
  const { rows = [], header = {} } = realSample.forms[template.form] ?? {};
  return new FormSheet(template, rows, header).build();
});
const tables = readTables(
  [workbookOf(sheets)],
  realTemplates,
  readingSettingsOf({ plan: REAL_PLAN }),
);

describe("the filled sample", () => {
  it("is read without anything to observe", () => {
    expect(tables.observations).toEqual([]);
  });

  it("has every form with all its rows and keys", () => {
    expect([...tables.forms.keys()].sort()).toEqual(Object.keys(realSample.forms).sort());
    for (const [form, { rows }] of Object.entries(realSample.forms)) {
      expect(tables.forms.get(form)?.rowCount).toBe(rows.length);
    }
    expect(tables.forms.get("3-02-01")?.rowKeys).toContain("SW-005");
    expect(tables.forms.get("3-10-01")?.rowKeys).toContain("大臺中人力資源網|應用系統|jb_u310");
  });

  it("counts every cell of every question once", () => {
    const { columns, header } = realTemplate("3-02-01");
    const rows = realSample.forms["3-02-01"]?.rows.length ?? 0;
    const total = (question: string) =>
      tables.conforming
        .filter((entry) => entry.question === question && entry.form === "3-02-01")
        .reduce((sum, { count, notApplicable }) => sum + count + notApplicable, 0);
    const fields = (types: readonly string[]) =>
      columns.filter(({ type }) => types.includes(type)).length * rows +
      header.filter(({ type }) => types.includes(type)).length;
    expect(total("cells.required")).toBe(columns.length * rows + header.length);
    expect(total("cells.dateValid")).toBe(fields(["date", "datetime"]));
    expect(total("cells.tick")).toBe(fields(["bool"]));
    expect(total("cells.number")).toBe(fields(["number", "hours", "percent"]));
  });

  it("has its forms and supplementary sheets", () => {
    const present = (question: string) =>
      tables.conforming
        .filter((entry) => entry.question === question)
        .reduce((sum, { count }) => sum + count, 0);
    expect(present("sheets.present")).toBe(29);
    expect(present("sheets.supplement")).toBe(4);
  });
});
