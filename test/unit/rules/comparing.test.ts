import { BLANK, BLANK_REQUIRED, CalendarDate, UNREADABLE } from "../../../src/core/model/value";
import { constantFact, type Fact } from "../../../src/core/rules/fact";
import type { FactValue } from "../../../src/core/rules/factValue";
import { Operators } from "../../../src/core/rules/operators/operators";
import { comparing } from "../../../src/core/rules/related/comparing";
import { DistinctTexts } from "../../../src/core/rules/related/distinctTexts";
import { settingsOf } from "../../support/catalogOf";

const VALUES: readonly FactValue[] = [
  "台中",
  "臺中 ",
  "ＢＫ-01",
  "bk-01",
  "",
  "5",
  5,
  new CalendarDate(20_000),
  ["台中", "bk-01"],
  [],
  BLANK,
  BLANK_REQUIRED,
  UNREADABLE,
];
const operators = new Operators({ ...settingsOf("2026-11-22"), placeholders: [] });

const ofCase: Fact = {
  at: (index) => VALUES[index] ?? BLANK,
  isConstant: false,
  isRelated: false,
  cells: () => [],
};
const ofRow: Fact = {
  at: (_, row) => VALUES[row] ?? BLANK,
  isConstant: false,
  isRelated: true,
  cells: () => [],
};

describe.each(["equal", "notEqual", "in", "contains"])("%s of a related row", (name) => {
  const operator = operators.get(name);
  const comparison = { fact: "a", operator: name, value: { fact: "row.a" } };

  test("with the case is answered as by the operator, whatever the values", () => {
    const answer = comparing(comparison, operator, [ofRow, ofCase], VALUES.length);
    VALUES.forEach((ours, index) =>
      VALUES.forEach((theirs, row) =>
        expect([theirs, ours, answer(index, row)]).toEqual([theirs, ours, operator(theirs, ours)]),
      ),
    );
  });

  test("with a fixed value is answered as by the operator, asked once or again", () => {
    for (const fixed of VALUES) {
      const answer = comparing(comparison, operator, [ofRow, constantFact(fixed)], VALUES.length);
      VALUES.forEach((theirs, row) => {
        const wanted = operator(theirs, fixed);
        expect([answer(0, row), answer(1, row)]).toEqual([wanted, wanted]);
      });
    }
  });
});

describe("distinct texts of some rows", () => {
  const texts = new DistinctTexts(["台中", "高雄", "臺中", BLANK, "台中"]);

  test("keep the first spelling of each, one set of rows after the other", () => {
    expect(texts.among([0, 1, 2, 4])).toEqual(["台中", "高雄"]);
    expect(texts.among([2, 0])).toEqual(["臺中"]);
    expect(texts.among([])).toEqual([]);
  });

  test("are left to others where a cell holds no text", () => {
    expect(texts.among([0, 3])).toBeNull();
  });
});
