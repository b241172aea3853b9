import { flagRules, isFlagFormula } from "../../../src/core/cells/flagRules";
import type { Flag } from "../../../src/core/model/flag";

const flag = (rest: Partial<Flag> = {}): Flag => ({
  sheet: "資產",
  cell: "AG13",
  severity: "gap",
  key: [],
  ...rest,
});

const formulaOf = (key: Flag["key"]) => flagRules([flag({ key })])[0]?.formula;

test.each<[string, Flag["key"], string]>([
  ["the key of a row", [{ column: 1, value: "SW-005" }], '=AND(N("LBBU:gap")=0,$A13="SW-005")'],
  [
    "a key of two parts, one a number",
    [
      { column: 2, value: 7 },
      { column: 28, value: "甲" },
    ],
    '=AND(N("LBBU:gap")=0,$B13=7,$AB13="甲")',
  ],
  ["quotes", [{ column: 1, value: '"),TRUE,("' }], '=AND(N("LBBU:gap")=0,$A13="""),TRUE,(""")'],
  [
    "the start of a long text",
    [{ column: 1, value: "長".repeat(300) }],
    `=AND(N("LBBU:gap")=0,LEFT($A13,60)="${"長".repeat(60)}")`,
  ],
  [
    "a long text without cutting a character in two",
    [{ column: 1, value: `${"長".repeat(59)}𠮷${"長".repeat(9)}` }],
    `=AND(N("LBBU:gap")=0,LEFT($A13,59)="${"長".repeat(59)}")`,
  ],
  ["us alone where there is no key", [], '=N("LBBU:gap")=0'],
])("a flag's formula names %s", (_, key, formula) => {
  expect(formulaOf(key)).toBe(formula);
  expect(isFlagFormula(formula)).toBe(true);
});

test("gaps are added last, so that they are topmost", () => {
  const severities = (["gap", "advice", "review"] as const).map((severity) => flag({ severity }));
  expect(flagRules(severities).map(({ severity }) => severity)).toEqual([
    "advice",
    "review",
    "gap",
  ]);
});

test("200 flags on a sheet keep their keys, one more and each severity is one rule", () => {
  const flags = Array.from({ length: 201 }, (_, n) =>
    flag({ cell: `B${n + 2}`, severity: n === 0 ? "review" : "gap" }),
  );
  expect(flagRules(flags.slice(1))).toHaveLength(200);
  expect(flagRules(flags)).toEqual([
    {
      sheet: "資產",
      severity: "review",
      formula: '=N("LBBU:review")=0',
      areas: [{ top: 2, left: 2, bottom: 2, right: 2 }],
    },
    {
      sheet: "資產",
      severity: "gap",
      formula: '=N("LBBU:gap")=0',
      areas: [{ top: 3, left: 2, bottom: 202, right: 2 }],
    },
  ]);
});

test("sheets are counted by themselves", () => {
  const flags = Array.from({ length: 300 }, (_, n) => flag({ sheet: `表${n % 2}` }));
  expect(flagRules(flags)).toHaveLength(300);
});

test.each(["=LEN(A1)>1", '=$A1="LBBU:gap"', '=N("LBBU:other")=0', ""])(
  "%s is no flag of ours",
  (formula) => {
    expect(isFlagFormula(formula)).toBe(false);
  },
);

test("a flag on no cell is refused", () => {
  expect(() => flagRules([flag({ cell: "A1:B2" })])).toThrow("no cell A1:B2");
});
