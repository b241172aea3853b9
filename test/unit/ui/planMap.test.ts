import type { Chapter, Obligation } from "../../../src/core/model/plan";
import type { Report } from "../../../src/core/model/report";
import { PANE_WORDS } from "../../../src/core/words/paneWords";
import { chapterLine } from "../../../src/ui/viewModel/chapterLine";
import { kindsOf, narrowed, planMap } from "../../../src/ui/viewModel/planMap";
import { catalogOf, ruleOf } from "../../support/catalogOf";
import { findingOf, reportOf } from "../../support/reportOf";

const dutyOf = (duty: Partial<Obligation> & { readonly id: string }): Obligation => ({
  text: duty.id,
  forms: ["A"],
  rules: [],
  status: "automated",
  note: null,
  origin: "計畫本文",
  ...duty,
});

const CHAPTERS: readonly Chapter[] = [
  {
    chapter: "柒",
    title: "盤點",
    obligations: [
      dutyOf({ id: "07-1", rules: ["A/R01"] }),
      dutyOf({ id: "07-2", rules: ["A/R01", "T-REQ"], status: "partial" }),
      dutyOf({ id: "07-3", status: "noForm", forms: [] }),
    ],
  },
  {
    chapter: "壹拾伍",
    title: "持續精進",
    obligations: [dutyOf({ id: "15-1", forms: ["B"], rules: ["T-REQ"] })],
  },
];
/** Required cells are asked for by 壹拾伍、一, in every form. */
const REQUIRED = ruleOf({ id: "T-REQ", form: null });
const RULES = [
  ruleOf({ id: "A/R01" }),
  { ...REQUIRED, refs: { ...REQUIRED.refs, plan: "壹拾伍、一" } },
];
const PLAIN = catalogOf([], RULES);
const CATALOG = { ...PLAIN, plan: { ...PLAIN.plan, chapters: CHAPTERS } };

const resultOf = (rule: string, outcome: Report["rules"][number]["outcome"]) => ({
  rule,
  outcome,
  population: { rows: 1, applicable: 1, failed: 0, unreadable: 0, hidden: 0 },
  cause: null,
});
const mapOf = (...findings: Parameters<typeof findingOf>[0][]) =>
  planMap(
    CATALOG,
    reportOf(findings.map(findingOf), {
      rules: ["A/R01", "T-REQ"].map((rule) =>
        resultOf(rule, findings.some((finding) => finding?.rule === rule) ? "failed" : "passed"),
      ),
    }),
  );
const found = (map: ReturnType<typeof planMap>) =>
  map.flatMap(({ duties }) =>
    duties.map(({ obligation, findings }) => [obligation.id, findings.map(({ id }) => id)]),
  );

const WAIVER = {
  reason: "設備送修",
  approver: "資通安全長",
  approvedOn: "2026-11-01",
  endsOn: "2027-10-31",
};

test("a finding that is accepted by waiver stands against no obligation", () => {
  const map = mapOf({ id: "1", rule: "A/R01", form: "A", waiver: WAIVER });
  expect(found(map).flatMap(([, ids]) => ids)).toEqual([]);
  expect(map[0]?.found).toEqual({ gap: 0, review: 0, advice: 0 });
});

test("a finding stands against every obligation its rule is named for", () => {
  const map = mapOf({ id: "1", rule: "A/R01", form: "A" });
  expect(found(map)).toEqual([
    ["07-1", ["1"]],
    ["07-2", ["1"]],
    ["07-3", []],
    ["15-1", []],
  ]);
  expect(map.map(({ state }) => state)).toEqual(["gap", "clean"]);
});

test("a blank cell counts in the chapter that asks for it, elsewhere only on the obligation's own form", () => {
  const map = mapOf(
    { id: "own", rule: "T-REQ", form: "A" },
    { id: "other", rule: "T-REQ", form: "C" },
  );
  expect(found(map)).toEqual([
    ["07-1", []],
    ["07-2", ["own"]],
    ["07-3", []],
    ["15-1", ["own", "other"]],
  ]);
});

test("an obligation that cannot be judged names the findings that keep it from being judged", () => {
  const cause = findingOf({
    id: "cause",
    rule: "T-REQ",
    form: "C",
    also: [{ rule: "A/R01", rowKey: null, state: "undetermined" }],
  });
  const rules = [resultOf("A/R01", "needsReview"), resultOf("T-REQ", "failed")];
  const [inventory] = planMap(CATALOG, reportOf([cause], { rules }));
  expect(inventory?.duties[0]).toMatchObject({ state: "review", findings: [], causes: [cause] });
});

test("a chapter counts a finding once, though it is against two of its obligations", () => {
  const [inventory] = mapOf({ id: "1", rule: "A/R01", form: "A", severity: "review" });
  expect(inventory?.found).toEqual({ gap: 0, review: 1, advice: 0 });
});

test("before the first check nothing has a state, and how things are checked is known", () => {
  const map = planMap(CATALOG, null);
  expect(map.map(({ state }) => state)).toEqual([null, null]);
  expect(map[0]?.duties.map(({ state }) => state)).toEqual([null, null, null]);
  expect(map[0]?.kinds).toEqual({ automated: 1, partial: 1, manual: 0, noForm: 1 });
});

test("an obligation without rules has no state of its own: no check can say anything of it", () => {
  const [inventory] = mapOf();
  expect(inventory?.duties.map(({ state }) => state)).toEqual(["clean", "clean", null]);
});

test("narrowed to one kind, only chapters that have some are left", () => {
  const left = narrowed(mapOf(), "noForm");
  expect(found(left)).toEqual([["07-3", []]]);
  expect(narrowed(mapOf(), null)).toHaveLength(2);
});

test("every obligation is counted by how it is checked", () => {
  expect(kindsOf(CHAPTERS.flatMap(({ obligations }) => obligations))).toEqual({
    automated: 2,
    partial: 1,
    manual: 0,
    noForm: 1,
  });
});

describe("the line of a chapter", () => {
  const line = (map: ReturnType<typeof planMap>) =>
    map.map((chapter) =>
      chapterLine(chapter, PANE_WORDS["zh-TW"]).map(({ sign, text }) => `${sign ?? ""} ${text}`),
    );

  it("counts findings by severity, and what is left to people", () => {
    const map = mapOf(
      { id: "1", rule: "A/R01", form: "A" },
      { id: "2", rule: "A/R01", form: "A", severity: "review" },
    );
    expect(line(map)[0]).toEqual(["gap 缺失 1", "review 待確認 1", "person 無表單 1"]);
  });

  it("says the state where nothing was found", () => {
    expect(line(mapOf())).toEqual([["clean 無發現", "person 無表單 1"], ["clean 無發現"]]);
  });

  it("says that something is open even where the only finding is advice", () => {
    const map = planMap(
      CATALOG,
      reportOf([findingOf({ id: "1", rule: "A/R01", form: "A", severity: "advice" })], {
        rules: [resultOf("A/R01", "failed"), resultOf("T-REQ", "needsReview")],
      }),
    );
    expect(line(map)[1]).toEqual(["review 待確認"]);
  });

  it("says before the first check how its obligations are checked", () => {
    expect(line(planMap(CATALOG, null))[0]).toEqual([" 自動 1", " 部分 1", " 無表單 1"]);
  });
});
