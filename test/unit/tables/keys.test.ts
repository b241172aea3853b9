import {
  conformed,
  plain,
  questionsSeen,
  readSheets,
  registerRows,
  registerTemplate,
  seen,
} from "../../support/readingOf";
import { templateOf } from "../../support/catalogOf";
import { FormSheet, Raw } from "../../support/snapshotOf";

const template = registerTemplate();
const read = (rows: readonly object[], form = template) =>
  readSheets([new FormSheet(form, rows as readonly Record<string, unknown>[]).build()], [form]);

describe("row keys", () => {
  const composite = {
    ...templateOf("9-02-01", [
      { key: "system", title: "系統", type: "ref", masterList: "systems" },
      { key: "period", title: "期間" },
      { key: "no", title: "次別", type: "number" },
    ]),
    primaryKey: ["system", "period", "no"],
  };
  const keys = (row: object) => read([row], composite).forms.get("9-02-01")?.rowKeys;

  it.each([
    [{ system: "服務信箱", period: "115年 上半年", no: 1 }, "服務信箱|115年上半年|1"],
    [{ system: new Raw("服 務 信 箱"), period: "１１５年", no: 2 }, "服務信箱|115年|2"],
    [{ system: new Raw("別的 系統"), period: "115年", no: null }, "別的系統|115年|"],
    [{ system: null, period: "115年", no: new Raw("三") }, "|115年|三"],
  ])("of %j are its parts", (row, key) => {
    expect(keys(row)).toEqual([key]);
  });
});

describe("values that must be unique", () => {
  it("are one observation for each that is not, with all its cells", () => {
    const rows = registerRows(7).map((row, n) => ({
      ...row,
      id: ["A-01", "A-02", "A-01", "A-03", "Ａ－０１", "A-04", "A-04"][n],
    }));
    const tables = read(rows);
    expect(
      seen(tables, "cells.unique").map(({ facts, cells }) => [
        facts["actual"],
        facts["count"],
        facts["rows"],
        cells,
      ]),
    ).toEqual([
      ["A-01", 3, "5、7、9", ["A5", "A7", "A9"]],
      ["A-04", 2, "10–11", ["A10", "A11"]],
    ]);
    expect(seen(tables, "cells.unique")[0]).toMatchObject({
      rowKey: "A-01",
      row: null,
      field: "id",
      blocks: true,
    });
    expect(conformed(tables, "cells.unique")).toBe(2);
  });

  it("are not those that are blank", () => {
    const tables = read(registerRows(3).map((row) => ({ ...row, id: null })));
    expect(seen(tables, "cells.unique")).toEqual([]);
    expect(seen(tables, "cells.required")).toHaveLength(3);
  });

  it("are the parts of a primary key together", () => {
    const composite = {
      ...template,
      primaryKey: ["name", "kind"],
      columns: template.columns.map((column) => ({ ...column, unique: false })),
    };
    const rows = registerRows(3).map((row, n) => ({
      ...row,
      name: "主機",
      kind: n === 1 ? "硬體" : "軟體",
    }));
    const [repeated, ...others] = seen(read(rows, composite), "cells.unique");
    expect(others).toEqual([]);
    expect(repeated).toMatchObject({
      rowKey: "主機|軟體",
      field: "kind",
      cells: ["C5", "C7", "B5", "B7"],
    });
  });
});

describe("an agency's own numbers", () => {
  const numbered = (...ids: readonly string[]) =>
    registerRows(ids.length).map((row, n) => ({ ...row, id: ids[n] }));

  it("are one remark on the column where none follows the pattern", () => {
    const tables = read(numbered("資-1", "資-2", "資-3"));
    expect(tables.observations).toHaveLength(1);
    expect(tables.observations[0]).toMatchObject({
      question: "cells.pattern",
      field: "id",
      rowKey: null,
      cells: ["A4"],
      blocks: false,
      facts: { answer: "ownNumbering", actual: "資-1", tier: "core" },
    });
    expect(tables.forms.get("9-01-01")?.columns.get("id")).toEqual(["資-1", "資-2", "資-3"]);
  });

  it.each([
    [["資-1", "資-2", "A-03"], 2],
    [["資-1", "資-2"], 2],
  ])("are wrong one by one in %j", (ids, count) => {
    const wrong = seen(read(numbered(...ids)), "cells.pattern");
    expect(wrong.map(({ facts, blocks }) => [facts["answer"], blocks])).toEqual(
      Array(count).fill(["differs", true]),
    );
  });
});

describe("references to another form", () => {
  const risks = templateOf("9-03-01", [
    { key: "riskId", title: "風險編號" },
    { key: "assetId", title: "對應資產", type: "ref", ref: { form: "9-01-01", column: "id" } },
    {
      key: "assetIds",
      title: "相關資產",
      type: "ref",
      multi: true,
      ref: { form: "9-01-01", column: "id" },
    },
  ]);
  const rows = [
    { riskId: "R1", assetId: "A-01", assetIds: "A-01、A-02" },
    { riskId: "R2", assetId: "A1", assetIds: new Raw("A-02、A-77") },
    { riskId: "R3" },
  ];
  const riskSheet = new FormSheet(risks, rows).build();
  const assets = (count: number) => new FormSheet(template, registerRows(count)).build();

  it("are looked up, each value of a list", () => {
    const tables = readSheets([riskSheet, assets(2)], [template, risks]);
    expect(questionsSeen(tables)).toEqual(["cells.reference"]);
    expect(
      seen(tables, "cells.reference").map(({ rowKey, cells, facts }) => [
        rowKey,
        cells,
        facts["actual"],
        facts["suggestion"],
      ]),
    ).toEqual([
      ["R2", ["B6"], "A1", "A-01"],
      ["R2", ["C6"], "A-77", ""],
    ]);
    expect(tables.observations[0]).toMatchObject({
      blocks: true,
      facts: { target: "9-01-01 表單 9-01-01" },
    });
    expect(tables.forms.get("9-03-01")?.columns.get("assetId")?.map(plain)).toEqual([
      "A-01",
      "A1",
      "blank",
    ]);
    const conforming = tables.conforming.find(
      ({ question, form }) => question === "cells.reference" && form === "9-03-01",
    );
    expect(conforming).toMatchObject({ count: 2, notApplicable: 2 });
  });

  it("are told together where several of a list are missing", () => {
    const several = new FormSheet(risks, [{ riskId: "R1", assetIds: "A-77、A-01、A2" }]).build();
    const tables = readSheets([several, assets(2)], [template, risks]);
    expect(seen(tables, "cells.reference").map(({ facts }) => facts)).toMatchObject([
      { actual: "A-77、A2", suggestion: "" },
    ]);
  });

  it("all fail where the other form is empty", () => {
    const tables = readSheets([riskSheet, assets(0)], [template, risks]);
    expect(seen(tables, "cells.reference")).toHaveLength(4);
  });

  it("say nothing where the other form or its column is missing", () => {
    const missing = readSheets([riskSheet], [template, risks]);
    expect(questionsSeen(missing)).toEqual(["sheets.present"]);
    const without = new FormSheet(template, registerRows(2)).deleteColumn("id").build();
    expect(seen(readSheets([riskSheet, without], [template, risks]), "cells.reference")).toEqual(
      [],
    );
  });
});
