import { groupFindings, type GroupOrder } from "../../../src/ui/viewModel/groupFindings";
import { findingsInOrder, treeRows } from "../../../src/ui/viewModel/treeRows";
import { findingOf } from "../../support/reportOf";

const ORDER: GroupOrder = {
  rules: ["A/R01", "A/R02", "T-REQ"],
  forms: ["3-02-01", "3-03-01"],
  chapters: ["柒", "捌"],
  chapterOf: (rule) => (rule === "A/R01" ? "捌" : ""),
  personOf: (id) => (id === "3" ? "王" : ""),
};

const FINDINGS = [
  findingOf({ id: "1", rule: "T-REQ", severity: "gap", form: "3-03-01" }),
  findingOf({ id: "2", rule: "A/R02", severity: "advice", form: "3-02-01" }),
  findingOf({ id: "3", rule: "A/R01", severity: "gap", form: "3-02-01" }),
  findingOf({ id: "4", rule: "T-REQ", severity: "review", form: null }),
];

const valuesBy = (grouping: Parameters<typeof groupFindings>[1]) =>
  groupFindings(FINDINGS, grouping, ORDER).map(({ value, count }) => [value, count]);

test.each([
  [
    "severity",
    [
      ["gap", 2],
      ["review", 1],
      ["advice", 1],
    ],
  ],
  [
    "form",
    [
      ["3-02-01", 2],
      ["3-03-01", 1],
      ["", 1],
    ],
  ],
  [
    "chapter",
    [
      ["捌", 1],
      ["", 3],
    ],
  ],
  [
    "person",
    [
      ["王", 1],
      ["", 3],
    ],
  ],
] as const)(
  "groups by %s stand in a fixed order, what belongs nowhere last",
  (grouping, groups) => {
    expect(valuesBy(grouping)).toEqual(groups);
  },
);

test("rules of a group stand in the order of the catalogue", () => {
  const [gaps] = groupFindings(FINDINGS, "severity", ORDER);
  expect(gaps?.rules.map(({ rule }) => rule)).toEqual(["A/R01", "T-REQ"]);
});

test("under a form the rules of the worst findings come first", () => {
  const [form] = groupFindings(FINDINGS, "form", ORDER);
  expect(form?.rules.map(({ rule }) => rule)).toEqual(["A/R01", "A/R02"]);
});

const many = (count: number, rule: string, severity: "gap" | "review") =>
  Array.from({ length: count }, (_, n) => findingOf({ id: `${rule}${n}`, rule, severity }));

test("a long list opens its first group, and of it the rules of few occurrences", () => {
  const findings = [
    ...many(5, "A/R01", "gap"),
    ...many(6, "A/R02", "gap"),
    ...many(40, "T-REQ", "review"),
  ];
  const rows = treeRows(groupFindings(findings, "severity", ORDER), new Map());
  expect(rows.map(({ kind, level }) => `${kind}${level}`)).toEqual([
    "group1",
    "rule2",
    ...Array.from({ length: 5 }, () => "finding3"),
    "rule2",
    "group1",
  ]);
});

test("a short list is open altogether", () => {
  const rows = treeRows(groupFindings(FINDINGS, "severity", ORDER), new Map());
  expect(rows.filter(({ kind }) => kind === "finding")).toHaveLength(4);
});

test("what a person closed stays closed, and is stepped through all the same", () => {
  const groups = groupFindings(FINDINGS, "severity", ORDER);
  const rows = treeRows(groups, new Map([["severity:gap", false]]));
  expect(rows[0]).toMatchObject({ kind: "group", isOpen: false, setSize: 3, position: 1 });
  expect(rows[1]).toMatchObject({ kind: "group", key: "severity:review", position: 2 });
  expect(findingsInOrder(groups).map(({ id }) => id)).toEqual(["3", "1", "4", "2"]);
});
