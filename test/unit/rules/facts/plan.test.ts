import { fromIso } from "../../../../src/core/dates/calendar";
import { BLANK, UNREADABLE } from "../../../../src/core/model/value";
import { Count } from "../../../../src/core/rules/factValue";
import { derivedColumns } from "../../../../src/core/rules/facts/derivedColumns";
import { settingsOf } from "../../../support/catalogOf";
import { derive } from "../../../support/derive";
import { factContextOf, type FormContent } from "../../../support/factContextOf";

const amendments = ["2018-06-06", "2025-09-24"];

test.each([
  ["2026-11-22", fromIso("2025-09-24")],
  ["2025-09-24", fromIso("2025-09-24")],
  ["2025-09-23", fromIso("2018-06-06")],
  ["2018-06-05", BLANK],
])("as of %s the latest amendment is %p", (asOf, expected) => {
  expect(derive("plan.laws", "latestAmendment", [amendments], { asOf })).toEqual(expected);
});

describe("evidence of an item of the plan", () => {
  const items = [
    { label: "第1款", evidence: [{ form: "3-07-01" }] },
    { label: "第5款", evidence: [{ form: "2-01-01", field: "roleTitle", in: ["資通安全長"] }] },
  ];
  const { plan, ...settings } = settingsOf("2026-11-22");

  function itemsOf(forms: Readonly<Record<string, FormContent>>) {
    return factContextOf(forms, { ...settings, plan: { ...plan, items13: items } }).table(
      "plan.items13",
    );
  }

  test("is every row of its form, or those with one of the words", () => {
    const table = itemsOf({
      "3-07-01": { rows: [{}, {}] },
      "2-01-01": { rows: [{ roleTitle: "資通安全長" }, { roleTitle: "組員" }] },
    });
    expect(table.column("evidenceCount")).toEqual([2, 1]);
  });

  test("cannot be counted where its form is missing or empty, and says so", () => {
    const table = itemsOf({ "2-01-01": { rows: [] } });
    expect(table.column("evidenceCount")).toEqual([UNREADABLE, UNREADABLE]);
    expect(table.cellsBehind(0, "evidenceCount")).toEqual([
      { form: "3-07-01", row: null, key: "" },
    ]);
  });

  test("is a range where a word cannot be read, and names the cell", () => {
    const table = itemsOf({
      "3-07-01": { rows: [{}] },
      "2-01-01": { rows: [{ roleTitle: "資通安全長" }, { roleTitle: UNREADABLE }] },
    });
    expect(table.column("evidenceCount")[1]).toEqual(new Count(1, 2));
    expect(table.cellsBehind(1, "evidenceCount")).toEqual([
      { form: "2-01-01", row: 1, key: "roleTitle" },
    ]);
  });
});

test("every derived column says in words what it means", () => {
  const columns = Object.values(derivedColumns).flatMap((entry) => Object.values(entry));
  expect(columns.filter(({ meaning }) => meaning.trim() === "")).toEqual([]);
});
