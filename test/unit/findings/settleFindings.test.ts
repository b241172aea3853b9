import { settleFindings } from "../../../src/core/findings/settleFindings";
import type { Finding } from "../../../src/core/model/finding";
import type { Outcome } from "../../../src/core/model/outcome";
import type { Edition } from "../../../src/core/model/plan";
import type { Rule } from "../../../src/core/model/rule";
import type { Observation, Table } from "../../../src/core/model/table";
import { catalogOf, ruleOf, settingsOf, templateOf } from "../../support/catalogOf";
import { failedCase, observationOf, outcomeOf, undeterminedCase } from "../../support/outcomeOf";
import { tableOf, tablesOf } from "../../support/tableOf";

const FORM = "3-02-01";
const OTHER = "3-03-01";
const assets = templateOf(
  FORM,
  [
    { key: "id", title: "資產編號" },
    { key: "owner", title: "管理人" },
    { key: "date", title: "盤點日期", type: "date" },
    { key: "note", title: "備註", tier: "extended" },
  ],
  [{ key: "filledDate", title: "填表日期", type: "date" }],
);
const risks = templateOf(OTHER, [
  { key: "riskId", title: "風險編號" },
  { key: "assetId", title: "資產編號" },
]);
const assetTable = tableOf(
  assets,
  [
    { id: "SW-001", owner: "甲", date: "2025-03-14" },
    { id: "SW-002", owner: "乙" },
    { id: "", owner: "丙" },
  ],
  { filledDate: "2026-11-13" },
);
const riskTable = tableOf(risks, [{ riskId: "R-1", assetId: "SW-002" }]);

const T_REQ = ruleOf({ id: "T-REQ", form: null, each: { table: "cells.required" }, flags: [] });
const S_COLUMNS = ruleOf({
  id: "S-HEADER-MISSING",
  form: null,
  each: { table: "sheets.columns" },
  flags: [],
});
const S_EMPTY = ruleOf({ id: "S-EMPTY", form: null, each: { table: "sheets.rows" }, flags: [] });
const R01 = ruleOf({ id: "3-02-01/R01", flags: ["date", "owner"] });
const R02 = ruleOf({ id: "3-02-01/R02", flags: ["owner"] });
const RISK = ruleOf({ id: "3-03-01/R01", flags: ["assetId"] });

interface Case {
  readonly rules?: readonly Rule[];
  readonly seen?: readonly Observation[];
  readonly table?: Partial<Table>;
  readonly edition?: Edition;
}

function settle(outcomes: readonly Outcome[], given: Case = {}): readonly Finding[] {
  const rules = given.rules ?? [R01, R02, RISK, T_REQ, S_COLUMNS, S_EMPTY];
  const catalog = {
    ...catalogOf([assets, risks], rules),
    citations: {
      "110": { "法§9": "舊法第 9 條" },
      "115": { "法§10": "新法第 10 條" },
      related: {},
    },
  };
  const tables = {
    ...tablesOf({ ...assetTable, ...given.table }, riskTable),
    observations: given.seen ?? [],
  };
  return settleFindings(outcomes, catalog, tables, {
    ...settingsOf("2026-11-22"),
    edition: given.edition ?? "115",
  });
}

const blankOwner = observationOf({
  cells: ["B10"],
  row: 10,
  rowKey: "SW-002",
  field: "owner",
  facts: { actual: "" },
  blocks: true,
});
const blankOwnerFound = outcomeOf("T-REQ", [failedCase({ observation: 0, key: "SW-002" })]);

describe("the place of a finding", () => {
  it("is the reported cells of the row", () => {
    const [finding] = settle([
      outcomeOf("3-02-01/R01", [failedCase({ key: "SW-001", row: 0, fields: ["date", "owner"] })]),
    ]);
    expect(finding).toMatchObject({
      form: FORM,
      sheet: "3-02-01 表單",
      cells: ["C9", "B9"],
      row: 9,
      rowKey: "SW-001",
      field: "date",
      fieldTitle: "盤點日期",
      actual: "2025-03-14",
    });
  });

  it("is the header cell for a header field", () => {
    const [finding] = settle([
      outcomeOf("3-02-01/R01", [failedCase({ fields: ["header.filledDate"] })]),
    ]);
    expect(finding).toMatchObject({
      cells: ["B3"],
      row: 3,
      rowKey: null,
      field: "header.filledDate",
      fieldTitle: "填表日期",
      actual: "115/11/13",
    });
  });

  it("is the form and the item's label where the case is no row of the form", () => {
    const [finding] = settle([
      outcomeOf("3-03-01/R01", [failedCase({ key: "SW-004", fields: ["assetId"] })]),
    ]);
    expect(finding).toMatchObject({
      form: OTHER,
      sheet: "3-03-01 表單",
      cells: [],
      row: null,
      rowKey: "SW-004",
      field: "assetId",
    });
  });

  it("is what was noticed, for rules about cells", () => {
    const [finding] = settle([blankOwnerFound], { seen: [blankOwner] });
    expect(finding).toMatchObject({
      form: FORM,
      cells: ["B10"],
      row: 10,
      rowKey: "SW-002",
      field: "owner",
    });
  });

  it("names the other side of a finding across forms", () => {
    const related = [{ form: OTHER, row: 0, key: "assetId" }];
    const [finding] = settle([
      outcomeOf("3-02-01/R01", [failedCase({ key: "SW-001", row: 0, fields: ["date"], related })]),
    ]);
    expect(finding?.related).toEqual([{ file: null, sheet: "3-03-01 表單", cell: "B9" }]);
  });
});

describe("coverage", () => {
  it("makes a case whose cell has a blocking finding part of that finding", () => {
    const findings = settle(
      [
        outcomeOf("3-02-01/R02", [failedCase({ key: "SW-002", row: 1, fields: ["owner"] })]),
        blankOwnerFound,
      ],
      { seen: [blankOwner] },
    );
    expect(findings.map(({ rule, also }) => [rule, also])).toEqual([
      ["T-REQ", [{ rule: "3-02-01/R02", rowKey: "SW-002", state: "covered" }]],
    ]);
  });

  it("keeps a case that reports another cell as well", () => {
    const findings = settle(
      [
        outcomeOf("3-02-01/R01", [
          failedCase({ key: "SW-002", row: 1, fields: ["date", "owner"] }),
        ]),
        blankOwnerFound,
      ],
      { seen: [blankOwner] },
    );
    expect(findings.map(({ rule }) => rule)).toEqual(["T-REQ", "3-02-01/R01"]);
  });

  it("keeps a case whose cell has a finding that does not block", () => {
    const findings = settle(
      [
        outcomeOf("3-02-01/R02", [failedCase({ key: "SW-002", row: 1, fields: ["owner"] })]),
        blankOwnerFound,
      ],
      { seen: [{ ...blankOwner, blocks: false }] },
    );
    expect(findings).toHaveLength(2);
  });

  it("lists an undetermined case at the finding of the cell that causes it, also in another form", () => {
    const causes = [{ form: FORM, row: 1, key: "owner" }];
    const findings = settle(
      [
        outcomeOf("3-03-01/R01", [
          undeterminedCase({ key: "R-1", row: 0, fields: ["assetId"], causes }),
        ]),
        blankOwnerFound,
      ],
      { seen: [blankOwner] },
    );
    expect(findings.map(({ rule, also }) => [rule, also])).toEqual([
      ["T-REQ", [{ rule: "3-03-01/R01", rowKey: "R-1", state: "undetermined" }]],
    ]);
  });

  it("makes an undetermined case without such a finding a 待確認 at its cause", () => {
    const causes = [
      { form: OTHER, row: 0, key: "assetId" },
      { form: FORM, row: 0, key: "date" },
    ];
    const [finding] = settle([
      outcomeOf("3-02-01/R02", [
        undeterminedCase({ key: "SW-001", row: 0, fields: ["owner"], causes }),
      ]),
    ]);
    expect(finding).toMatchObject({
      severity: "review",
      field: "date",
      cells: ["C9"],
      message:
        "「測試規則」無法判定，因 3-03-01 R-1「資產編號」、SW-001「盤點日期」 未填、不完整或無法讀取。",
      related: [{ file: null, sheet: "3-03-01 表單", cell: "B9" }],
    });
  });

  it("puts an undetermined case at the rule's first flag where no cause is on its form", () => {
    const causes = [{ form: OTHER, row: 0, key: "assetId" }];
    const [finding] = settle([
      outcomeOf("3-02-01/R02", [
        undeterminedCase({ key: "SW-001", row: 0, fields: ["owner"], causes }),
      ]),
    ]);
    expect(finding).toMatchObject({ field: "owner", cells: ["B9"], row: 9 });
  });

  it("speaks of absent columns at the finding about them", () => {
    const absent = { core: new Set(["owner"]), extended: new Set(["note"]) };
    const letters = new Map([
      ["id", "A"],
      ["date", "B"],
    ]);
    const findings = settle(
      [
        outcomeOf("3-02-01/R02", [failedCase({ key: "SW-001", row: 0, fields: ["note"] })]),
        outcomeOf("3-03-01/R01", [
          undeterminedCase({
            key: "R-1",
            row: 0,
            fields: ["assetId"],
            causes: [{ form: FORM, row: 0, key: "owner" }],
          }),
        ]),
        outcomeOf("S-HEADER-MISSING", [
          failedCase({ observation: 0 }),
          failedCase({ observation: 1, severity: "advice" }),
        ]),
      ],
      {
        table: { absent, letters },
        seen: [
          observationOf({ question: "sheets.columns", field: "owner" }),
          observationOf({ question: "sheets.columns" }),
        ],
      },
    );
    expect(findings.map(({ severity, field, also }) => [severity, field, also])).toEqual([
      ["advice", null, [{ rule: "3-02-01/R02", rowKey: "SW-001", state: "covered" }]],
      ["gap", "owner", [{ rule: "3-03-01/R01", rowKey: "R-1", state: "undetermined" }]],
    ]);
  });

  it("lists what an empty form leaves undetermined at the form's own finding", () => {
    const causes = [{ form: FORM, row: null, key: "id" }];
    const findings = settle(
      [
        outcomeOf("3-03-01/R01", [
          undeterminedCase({ key: "R-1", row: 0, fields: ["assetId"], causes }),
        ]),
        outcomeOf("S-EMPTY", [failedCase({ observation: 0 })]),
      ],
      { seen: [observationOf({ question: "sheets.rows", blocks: true })] },
    );
    expect(findings.map(({ rule, also }) => [rule, also.length])).toEqual([["S-EMPTY", 1]]);
  });
});

describe("suppression", () => {
  const placeholder = ruleOf({
    id: "T-PLACEHOLDER",
    form: null,
    each: { table: "cells.placeholder" },
    flags: [],
  });
  const suppressor = { ...R02, suppresses: ["3-02-01/R01", "T-PLACEHOLDER"] };
  const rules = [R01, suppressor, placeholder];
  const owner = (key: string, row: number) => failedCase({ key, row, fields: ["owner"] });

  it("drops the named rule on the same row only and says so", () => {
    const findings = settle(
      [
        outcomeOf("3-02-01/R01", [owner("SW-001", 0), owner("SW-002", 1)]),
        outcomeOf("3-02-01/R02", [owner("SW-001", 0)]),
      ],
      { rules },
    );
    expect(findings.map(({ rule, rowKey, also }) => [rule, rowKey, also])).toEqual([
      ["3-02-01/R02", "SW-001", [{ rule: "3-02-01/R01", rowKey: "SW-001", state: "covered" }]],
      ["3-02-01/R01", "SW-002", []],
    ]);
  });

  it("drops a cell rule only at a field the finding reports", () => {
    const seen = ["owner", "note"].map((field) =>
      observationOf({
        question: "cells.placeholder",
        row: 9,
        rowKey: "SW-001",
        field,
        cells: ["B9"],
      }),
    );
    const findings = settle(
      [
        outcomeOf("3-02-01/R02", [owner("SW-001", 0)]),
        outcomeOf("T-PLACEHOLDER", [
          failedCase({ observation: 0 }),
          failedCase({ observation: 1 }),
        ]),
      ],
      { rules, seen },
    );
    expect(findings.map(({ rule, field }) => [rule, field])).toEqual([
      ["3-02-01/R02", "owner"],
      ["T-PLACEHOLDER", "note"],
    ]);
  });
});

describe("order and identity", () => {
  const all = [
    outcomeOf("T-REQ", [failedCase({ observation: 0 })]),
    outcomeOf("3-03-01/R01", [failedCase({ key: "R-1", row: 0, fields: ["assetId"] })]),
    outcomeOf("3-02-01/R01", [
      failedCase({ key: "SW-002", row: 1, fields: ["date"] }),
      failedCase({ key: "SW-001", row: 0, fields: ["owner"] }),
      failedCase({ key: "SW-001", row: 0, fields: ["owner"] }),
    ]),
    outcomeOf("PLAN/R01", [failedCase({ fields: ["plan"] })]),
  ];
  const rules = [
    R01,
    RISK,
    T_REQ,
    ruleOf({ id: "PLAN/R01", form: null, each: "once", flags: ["plan"] }),
  ];
  const findings = settle(all, { rules, seen: [blankOwner] });

  it("goes by form, row and column, the plan last", () => {
    expect(findings.map(({ rule, row, field }) => [rule, row, field])).toEqual([
      ["3-02-01/R01", 9, "owner"],
      ["3-02-01/R01", 9, "owner"],
      ["T-REQ", 10, "owner"],
      ["3-02-01/R01", 10, "date"],
      ["3-03-01/R01", 9, "assetId"],
      ["PLAN/R01", null, "plan"],
    ]);
  });

  it("gives every finding an id of its own, whatever else is found", () => {
    const ids = findings.map(({ id }) => id);
    expect(new Set(ids).size).toBe(6);
    expect(ids[0]).toMatch(/^[0-9a-f]{16}$/u);
    const [alone] = settle([
      outcomeOf("3-02-01/R01", [failedCase({ key: "SW-001", row: 0, fields: ["owner"] })]),
    ]);
    expect(alone?.id).toBe(ids[0]);
  });

  it("keeps the id when the row moves", () => {
    const moved = { ...assetTable, rowNumbers: [40, 41, 42] };
    const [finding] = settle(
      [outcomeOf("3-02-01/R01", [failedCase({ key: "SW-001", row: 0, fields: ["owner"] })])],
      { table: moved },
    );
    expect(finding).toMatchObject({ id: findings[0]?.id, cells: ["B40"] });
  });
});

describe("references", () => {
  const law = { "110": "法§9；細則§4", "115": "法§10" };
  const rules = [
    { ...R01, refs: { ...R01.refs, law, iso: { "2013": ["A.8.1.1"], "2022": ["A.5.9"] } } },
  ];
  const outcome = outcomeOf("3-02-01/R01", [
    failedCase({ key: "SW-001", row: 0, fields: ["date"] }),
  ]);

  it.each([
    ["110", "舊法第 9 條；細則§4"],
    ["114", "舊法第 9 條；細則§4"],
    ["115", "新法第 10 條"],
  ] as const)("give the full citation of edition %s", (edition, text) => {
    expect(settle([outcome], { rules, edition })[0]?.refs).toMatchObject({
      law: text,
      iso: ["A.5.9"],
    });
  });
});
