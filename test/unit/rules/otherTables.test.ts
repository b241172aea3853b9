import { UNREADABLE } from "../../../src/core/model/value";
import type { Outcome } from "../../../src/core/model/outcome";
import type { Rule } from "../../../src/core/model/rule";
import { judge } from "../../../src/core/rules/judge";
import { catalogOf, ruleOf, settingsOf } from "../../support/catalogOf";
import { realTemplate } from "../../support/realForms";
import { tableOf, tablesOf, type RowData } from "../../support/tableOf";

const FORMS = ["2-01-01", "3-02-01", "3-04-01"].map(realTemplate);

/** Judges a rule on the given forms; those not named are not in the workbook. */
async function outcomeOf(
  rule: Rule,
  forms: Readonly<Record<string, readonly RowData[]>>,
): Promise<Outcome> {
  const tables = FORMS.filter(({ form }) => form in forms).map((template) =>
    tableOf(template, forms[template.form] ?? []),
  );
  const [outcome] = await judge(
    catalogOf(FORMS, [rule]),
    tablesOf(...tables),
    settingsOf("2026-11-22"),
  );
  if (!outcome) throw new Error("no outcome");
  return outcome;
}

const pledged = ruleOf({
  id: "3-04-01/R05",
  each: { table: "peopleToPledge" },
  with: { pledges: { rows: "3-04-01", match: { name: "item" } } },
  must: { fact: "pledges.count", operator: "greaterThanInclusive", value: 1 },
  flags: ["name"],
});

test("a rule on a derived table cannot run without the forms the table is made of", async () => {
  const outcome = await outcomeOf(pledged, { "3-04-01": [{ name: "甲" }], "2-01-01": [] });
  expect(outcome.cause).toEqual({ code: "form-missing", form: "3-02-01" });
});

test("an entry of a derived table that cannot be read is one undetermined case of its own", async () => {
  const outcome = await outcomeOf(pledged, {
    "3-04-01": [{ name: "甲" }],
    "2-01-01": [{ name: "甲" }, { name: UNREADABLE }],
    "3-02-01": [],
  });
  expect(outcome.state).toBe("needsReview");
  expect(outcome.population).toMatchObject({ rows: 2, applicable: 2, failed: 0, unreadable: 1 });
  expect(outcome.cases).toMatchObject([
    { key: null, verdict: "undetermined", causes: [{ form: "2-01-01", row: 1, key: "name" }] },
  ]);
});

const softened = ruleOf({
  id: "3-04-01/R99",
  with: { members: { rows: "2-01-01", match: { name: "row.name" } } },
  must: { fact: "validity", operator: "equal", value: "有效" },
  flags: ["validity"],
  severityWhen: [
    {
      when: { fact: "members.count", operator: "greaterThanInclusive", value: 1 },
      severity: "review",
    },
  ],
});

test("a form that only softens a finding is used where it is there, and not missed elsewhere", async () => {
  const pledges = { "3-04-01": [{ name: "甲", validity: "作廢" }] };
  const without = await outcomeOf(softened, pledges);
  expect(without.cases).toMatchObject([{ verdict: "failed", severity: "gap" }]);
  const withForm = await outcomeOf(softened, { ...pledges, "2-01-01": [{ name: "甲" }] });
  expect(withForm.cases).toMatchObject([{ verdict: "failed", severity: "review" }]);
});

const sameUnit = ruleOf({
  id: "3-04-01/R98",
  with: { member: { one: "2-01-01", match: { name: "row.name" } } },
  must: { fact: "unit", operator: "equal", value: { fact: "member.unit" } },
  flags: ["unit"],
});

test("a row whose key cannot be read does not blur the one that surely matches", async () => {
  const pledge = { "3-04-01": [{ name: "甲", unit: "秘書室" }] };
  const outcome = await outcomeOf(sameUnit, {
    ...pledge,
    "2-01-01": [
      { name: "甲", unit: "會計室" },
      { name: UNREADABLE, unit: "人事室" },
    ],
  });
  expect(outcome.cases).toMatchObject([{ verdict: "failed", fields: ["unit"] }]);
  const unknown = await outcomeOf(sameUnit, { ...pledge, "2-01-01": [{ name: UNREADABLE }] });
  expect(unknown.cases).toMatchObject([{ verdict: "undetermined" }]);
});
