import { UNREADABLE } from "../../../src/core/model/value";
import type { Outcome } from "../../../src/core/model/outcome";
import type { Rule } from "../../../src/core/model/rule";
import { judge } from "../../../src/core/rules/judge";
import { catalogOf, ruleOf, settingsOf, templateOf } from "../../support/catalogOf";
import { tableOf, tablesOf, type RowData } from "../../support/tableOf";

const assets = templateOf(
  "9-01-01",
  [
    { key: "id", required: true },
    { key: "status" },
    { key: "owner" },
    { key: "system" },
    { key: "seen", type: "date" },
    { key: "value", type: "number" },
  ],
  [{ key: "year", type: "number" }],
);
const leavers = templateOf("9-01-02", [{ key: "name" }, { key: "left", type: "date" }]);

async function outcomeOf(
  rule: Rule,
  rows: readonly RowData[],
  others: readonly RowData[] = [],
): Promise<Outcome> {
  const tables = tablesOf(tableOf(assets, rows, { year: 115 }), tableOf(leavers, others));
  const [outcome] = await judge(
    catalogOf([assets, leavers], [rule], { months: 12 }),
    tables,
    settingsOf("2026-11-22", { months: 12 }),
  );
  if (!outcome) throw new Error("no outcome");
  return outcome;
}

const inventoried = ruleOf({
  id: "9-01-01/R01",
  when: { fact: "status", operator: "notEqual", value: "已報廢" },
  must: { fact: "seen", operator: "withinMonths", value: { fact: "setting.months" } },
  flags: ["seen"],
  severityWhen: [
    { when: { fact: "status", operator: "equal", value: "備用" }, severity: "review" },
  ],
  message: "「盤點日期」{seen} 距檢核日 {asOf} 逾 {setting.months} 個月。",
  expected: "{limit} 以後",
  with: { limit: { fact: "monthsBefore", params: { date: "asOf", months: "setting.months" } } },
});

test("a rule passes where every applicable row meets it, and counts the others apart", async () => {
  const outcome = await outcomeOf(inventoried, [
    { id: "A", status: "使用中", seen: "2026-03-20" },
    { id: "B", status: "已報廢", seen: "2020-01-01" },
  ]);
  expect(outcome.state).toBe("passed");
  expect(outcome.population).toEqual({
    rows: 2,
    applicable: 1,
    failed: 0,
    unreadable: 0,
    hidden: 0,
  });
});

test("a failing row is worded with its own values and what was expected", async () => {
  const outcome = await outcomeOf(inventoried, [{ id: "A", status: "使用中", seen: "2025-11-21" }]);
  expect(outcome.state).toBe("failed");
  expect(outcome.cases).toEqual([
    {
      verdict: "failed",
      key: "A",
      row: 0,
      observation: null,
      severity: "gap",
      fields: ["seen"],
      message: "「盤點日期」114/11/21 距檢核日 115/11/22 逾 12 個月。",
      expected: "114/11/22 以後",
      causes: [],
      related: [],
    },
  ]);
});

test("the boundary day still passes", async () => {
  expect(
    (await outcomeOf(inventoried, [{ id: "A", status: "使用中", seen: "2025-11-22" }])).state,
  ).toBe("passed");
});

test("severityWhen lowers the severity of the cases it names", async () => {
  const outcome = await outcomeOf(inventoried, [
    { id: "A", status: "備用", seen: "2020-01-01" },
    { id: "B", status: "使用中", seen: "2020-01-01" },
  ]);
  expect(outcome.cases.map((entry) => entry.severity)).toEqual(["review", "gap"]);
});

test("a value that cannot be read is never passed: it names the cell", async () => {
  const outcome = await outcomeOf(inventoried, [{ id: "A", status: "使用中", seen: UNREADABLE }]);
  expect(outcome.state).toBe("needsReview");
  expect(outcome.population).toMatchObject({ applicable: 1, failed: 0, unreadable: 1 });
  expect(outcome.cases[0]).toMatchObject({
    verdict: "undetermined",
    causes: [{ form: "9-01-01", row: 0, key: "seen" }],
  });
});

test("an empty cell leaves the requirement undetermined, but matches nothing in `when`", async () => {
  const blankDate = await outcomeOf(inventoried, [{ id: "A", status: "使用中" }]);
  expect(blankDate.cases[0]?.verdict).toBe("undetermined");
  const onlyIfUsed = {
    ...inventoried,
    when: { fact: "status", operator: "equal", value: "使用中" },
  };
  expect((await outcomeOf(onlyIfUsed, [{ id: "A", seen: "2020-01-01" }])).state).toBe(
    "notApplicable",
  );
});

test("not is decided the same way round for undetermined values", async () => {
  const rule = ruleOf({
    id: "9-01-01/R02",
    must: { all: [{ not: { fact: "owner", operator: "isPlaceholder", value: true } }] },
    flags: ["owner"],
  });
  const outcome = await outcomeOf(rule, [
    { id: "A", owner: "系統管理人A" },
    { id: "B", owner: "同上" },
    { id: "C", owner: UNREADABLE },
  ]);
  expect(outcome.cases.map((entry) => [entry.key, entry.verdict])).toEqual([
    ["B", "failed"],
    ["C", "undetermined"],
  ]);
});

describe("related rows", () => {
  const inPost = ruleOf({
    id: "9-01-01/R03",
    with: {
      left: {
        rows: "9-01-02",
        match: { name: "row.owner" },
        where: { fact: "left", operator: "onOrBefore", value: { fact: "asOf" } },
      },
    },
    must: { fact: "left.count", operator: "equal", value: 0 },
    flags: ["owner"],
    message: "{owner} 已離職（{left.max.left}）。",
  });

  test("are found by equal values, whatever the width of the characters", async () => {
    const outcome = await outcomeOf(
      inPost,
      [
        { id: "A", owner: "王 小明A" },
        { id: "B", owner: "李" },
      ],
      [{ name: "王小明Ａ", left: "2026-10-01" }],
    );
    expect(outcome.cases).toMatchObject([
      {
        key: "A",
        fields: ["owner"],
        message: "王 小明A 已離職（115/10/01）。",
        related: [{ form: "9-01-02", row: 0, key: "name" }],
      },
    ]);
  });

  test("that may or may not belong leave the case undetermined", async () => {
    const outcome = await outcomeOf(
      inPost,
      [{ id: "A", owner: "王" }],
      [{ name: "王", left: UNREADABLE }],
    );
    expect(outcome.cases).toMatchObject([
      { verdict: "undetermined", causes: [{ form: "9-01-02", row: 0, key: "left" }] },
    ]);
  });

  test("a count that is decided whatever the unreadable rows hold is decided", async () => {
    const outcome = await outcomeOf(
      inPost,
      [{ id: "A", owner: "王" }],
      [
        { name: "王", left: UNREADABLE },
        { name: "王", left: "2026-01-01" },
      ],
    );
    expect(outcome.cases[0]?.verdict).toBe("failed");
  });
});

test("a rule over the plan's list is judged once for each entry", async () => {
  const rule = ruleOf({
    id: "9-01-01/R04",
    each: { table: "plan.systems" },
    with: { assets: { rows: "9-01-01", match: { system: "item.systemName" } } },
    must: { fact: "assets.count", operator: "greaterThanInclusive", value: 1 },
    flags: ["system"],
    message: "「{item}」未列冊。",
  });
  const outcome = await outcomeOf(rule, [{ id: "A", system: "勞工行政管理系統" }]);
  expect(outcome.population.rows).toBe(2);
  expect(outcome.cases).toMatchObject([
    { key: "服務信箱", row: null, message: "「服務信箱」未列冊。" },
  ]);
});

describe("groups", () => {
  const consistent = ruleOf({
    id: "9-01-01/R05",
    each: { groups: "9-01-01", by: ["system"] },
    with: { members: { rows: "group" } },
    must: { fact: "members.distinct.owner", operator: "equal", value: 1 },
    flags: ["owner"],
  });

  test("are judged as a whole and lie on their first row", async () => {
    const outcome = await outcomeOf(consistent, [
      { id: "A", system: "甲", owner: "王" },
      { id: "B", system: "甲", owner: "李" },
      { id: "C", system: "乙", owner: "王" },
    ]);
    expect(outcome.cases).toMatchObject([{ key: "甲", row: 0, verdict: "failed" }]);
  });

  test("a key that cannot be read adds one undetermined case", async () => {
    const outcome = await outcomeOf(consistent, [{ id: "A", system: UNREADABLE, owner: "王" }]);
    expect(outcome.cases).toMatchObject([
      { verdict: "undetermined", key: null, causes: [{ form: "9-01-01", row: 0, key: "system" }] },
    ]);
  });
});

test("checks are judged one by one and flag the column of the one that fails", async () => {
  const rule = ruleOf({
    id: "9-01-01/R06",
    checks: [
      { must: { fact: "value", operator: "lessThanInclusive", value: 3 } },
      {
        when: { fact: "status", operator: "equal", value: "使用中" },
        must: { fact: "owner", operator: "isFilled", value: true },
      },
    ],
    flags: ["value", "owner"],
  });
  const outcome = await outcomeOf(rule, [
    { id: "A", value: 4, status: "備用" },
    { id: "B", value: 1, status: "使用中" },
    { id: "C", value: 1, status: "備用" },
  ]);
  expect(outcome.cases.map((entry) => [entry.key, entry.fields])).toEqual([
    ["A", ["value"]],
    ["B", ["owner"]],
  ]);
});

describe("a rule that cannot run says why", () => {
  test("because a form is missing", async () => {
    const rule = ruleOf({
      id: "9-01-01/R07",
      must: { fact: "owner", operator: "isFilled", value: true },
    });
    const [outcome] = await judge(
      catalogOf([assets], [rule]),
      tablesOf(),
      settingsOf("2026-11-22"),
    );
    expect(outcome).toMatchObject({
      state: "couldNotRun",
      cause: { code: "form-missing", form: "9-01-01" },
    });
  });

  test("because the form is missing whose header it reads", async () => {
    const rule = ruleOf({
      id: "9-01-01/R09",
      each: "once",
      must: { fact: "header.year", operator: "equal", value: 115 },
    });
    const [outcome] = await judge(
      catalogOf([assets], [rule]),
      tablesOf(),
      settingsOf("2026-11-22"),
    );
    expect(outcome).toMatchObject({ state: "couldNotRun", cause: { code: "form-missing" } });
  });

  test("because its form has no rows", async () => {
    expect(await outcomeOf(inventoried, [])).toMatchObject({
      state: "couldNotRun",
      cause: { code: "form-empty" },
    });
  });

  test("because a core column is missing", async () => {
    const table = {
      ...tableOf(assets, [{ id: "A" }]),
      absent: { core: new Set(["seen"]), extended: new Set<string>() },
    };
    const [outcome] = await judge(
      catalogOf([assets], [inventoried], { months: 12 }),
      tablesOf(table),
      settingsOf("2026-11-22", { months: 12 }),
    );
    expect(outcome).toMatchObject({
      state: "couldNotRun",
      cause: { code: "column-missing", form: "9-01-01", column: "seen" },
    });
  });

  test("because it is broken, without stopping the others", async () => {
    const broken = ruleOf({
      id: "9-01-01/R08",
      must: { fact: "owner", operator: "before", value: { fact: "asOf" } },
    });
    const tables = tablesOf(tableOf(assets, [{ id: "A", owner: "王", seen: "2026-11-01" }]));
    const outcomes = await judge(
      catalogOf([assets], [broken, inventoried], { months: 12 }),
      tables,
      settingsOf("2026-11-22", { months: 12 }),
    );
    expect(outcomes).toMatchObject([
      { state: "couldNotRun", cause: { code: "rule-broken", message: "not a date" } },
      { state: "passed" },
    ]);
  });
});
