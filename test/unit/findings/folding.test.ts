import { settleFindings } from "../../../src/core/findings/settleFindings";
import type { Finding } from "../../../src/core/model/finding";
import { BLANK_REQUIRED } from "../../../src/core/model/value";
import { catalogOf, ruleOf, settingsOf, templateOf } from "../../support/catalogOf";
import { failedCase, observationOf, outcomeOf } from "../../support/outcomeOf";
import { tableOf, tablesOf } from "../../support/tableOf";

const template = templateOf("3-02-01", [
  { key: "id", title: "編號" },
  { key: "kind", title: "類別" },
  { key: "status", title: "狀態" },
  { key: "owner", title: "管理人", requiredWhen: [{ col: "kind", in: ["軟體"] }] },
]);

const T_ENUM = ruleOf({
  id: "T-ENUM",
  form: null,
  title: "值不在允許清單",
  each: { table: "cells.list" },
  flags: [],
});
const T_REQ = ruleOf({
  id: "T-REQ",
  form: null,
  title: "必填欄位未填",
  each: { table: "cells.required" },
  flags: [],
});
const T_RANGE = ruleOf({ id: "T-RANGE", form: null, each: { table: "cells.list" }, flags: [] });

/** A register of `filled` rows, of which the first `wrong` hold a status outside the list. */
function settle(filled: number, wrong: number, rule = T_ENUM): readonly Finding[] {
  const rows = Array.from({ length: filled }, (_, n) => ({
    id: `A-${n + 1}`,
    status: `列管${n}`,
    kind: "軟體",
  }));
  const seen = rows.slice(0, wrong).map(({ id, status }, n) =>
    observationOf({
      question: "cells.list",
      cells: [`C${9 + n}`],
      row: 9 + n,
      rowKey: id,
      field: "status",
      facts: { actual: status },
      blocks: true,
    }),
  );
  const cases = seen.map((_, observation) => failedCase({ observation, expected: "使用中、停用" }));
  const tables = { ...tablesOf(tableOf(template, rows)), observations: seen };
  return settleFindings(
    [outcomeOf(rule.id, cases)],
    catalogOf([template], [rule]),
    tables,
    settingsOf("2026-11-22"),
  );
}

describe("folding", () => {
  it("makes one finding at the title of a column that nearly all deviates", () => {
    const findings = settle(10, 8);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      rule: "T-ENUM",
      severity: "gap",
      rowKey: null,
      field: "status",
      row: 8,
      cells: ["C8"],
      actual: "",
      message:
        "「狀態」10 列中 8 列值不在允許清單（「列管0」、「列管1」、「列管2」、「列管3」、「列管4」 等）；允許值：使用中、停用。",
    });
    expect(findings[0]?.related.map(({ cell }) => cell)).toEqual([
      "C9",
      "C10",
      "C11",
      "C12",
      "C13",
      "C14",
      "C15",
      "C16",
    ]);
  });

  it.each([
    ["fewer than four fifths", 10, 7, T_ENUM],
    ["fewer than five rows", 4, 4, T_ENUM],
    ["a rule that is never systematic", 10, 10, T_RANGE],
  ])("leaves single findings for %s", (_, filled, wrong, rule) => {
    expect(settle(filled, wrong, rule)).toHaveLength(wrong);
  });

  it("counts only the rows in which the column is required for blank cells", () => {
    const software = Array.from({ length: 5 }, (_, n) => ({
      id: `A-${n}`,
      kind: "軟體",
      owner: BLANK_REQUIRED,
    }));
    const others = Array.from({ length: 5 }, (_, n) => ({ id: `B-${n}`, kind: "紙本" }));
    const table = tableOf(template, [...software, ...others]);
    const seen = software.map(({ id }, n) =>
      observationOf({ cells: [`D${9 + n}`], row: 9 + n, rowKey: id, field: "owner", blocks: true }),
    );
    const findings = settleFindings(
      [
        outcomeOf(
          "T-REQ",
          seen.map((_, observation) => failedCase({ observation })),
        ),
      ],
      catalogOf([template], [T_REQ]),
      { ...tablesOf(table), observations: seen },
      settingsOf("2026-11-22"),
    );
    expect(findings.map(({ message }) => message)).toEqual(["「管理人」5 列中 5 列必填欄位未填。"]);
  });

  it("comes after coverage: the cells stay blocking", () => {
    const rule = ruleOf({ id: "3-02-01/R01", flags: ["status"] });
    const rows = Array.from({ length: 5 }, (_, n) => ({ id: `A-${n}`, status: "列管" }));
    const seen = rows.map(({ id }, n) =>
      observationOf({
        question: "cells.list",
        cells: [`C${9 + n}`],
        row: 9 + n,
        rowKey: id,
        field: "status",
        blocks: true,
      }),
    );
    const findings = settleFindings(
      [
        outcomeOf("3-02-01/R01", [failedCase({ key: "A-3", row: 3, fields: ["status"] })]),
        outcomeOf(
          "T-ENUM",
          seen.map((_, observation) => failedCase({ observation })),
        ),
      ],
      catalogOf([template], [rule, T_ENUM]),
      { ...tablesOf(tableOf(template, rows)), observations: seen },
      settingsOf("2026-11-22"),
    );
    expect(findings.map(({ rule: id, also }) => [id, also])).toEqual([
      ["T-ENUM", [{ rule: "3-02-01/R01", rowKey: "A-3", state: "covered" }]],
    ]);
  });
});
