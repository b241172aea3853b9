import type { SealStanding } from "../../../src/core/model/seal";
import { PANE_WORDS } from "../../../src/core/words/paneWords";
import type { CheckResult } from "../../../src/ui/paneEngine";
import type { Marks } from "../../../src/ui/state/paneState";
import { handOverPlan } from "../../../src/ui/viewModel/handOverPlan";
import { sealedPlace } from "../../../src/ui/viewModel/sealedPlace";
import { waiversEnd } from "../../../src/ui/viewModel/waiversEnd";
import { findingOf, reportOf } from "../../support/reportOf";
import { NOT_SEALED } from "../../support/standing";

const ALL = ["檢核摘要", "檢核結果", "檢核紀錄"];
const FINDINGS = [
  findingOf({ id: "1", cells: ["C9"] }),
  findingOf({ id: "2", cells: ["D9", "D10"] }),
  findingOf({ id: "3", cells: [], sheet: null }),
];

/** Each line as 「label：how」. */
function planOf(
  standing: Partial<SealStanding>,
  marks: Marks = "none",
  file: string | null = null,
) {
  const sheets = [{ file, name: "資產", form: "3-02-01", visibility: "visible", rows: 3 } as const];
  const result: CheckResult = {
    report: reportOf(FINDINGS, { workbook: { name: "", content: "", sheets } }),
    notes: { identities: {} } as CheckResult["notes"],
    standing: { ...NOT_SEALED, ...standing },
  };
  return handOverPlan(result, marks, PANE_WORDS["zh-TW"].audit).map(
    ({ label, how }) => `${label}：${how}`,
  );
}

test("a first audit copy adds everything", () => {
  expect(planOf({})).toEqual([
    "工作表「檢核摘要」：新增",
    "工作表「檢核結果」3 列：新增",
    "工作表「檢核紀錄」1 列：新增",
    "條件式格式標示 3 格：新增",
    "封緘：新增",
  ]);
});

test("the next one replaces, and adds a line to the ledger; waivers are people's own", () => {
  expect(planOf({ earlier: "other", lines: 2, waivers: 4, sheets: ALL }, "stale")).toEqual([
    "工作表「檢核摘要」：取代",
    "工作表「檢核結果」3 列：取代",
    "工作表「檢核紀錄」3 列：附加 1 列",
    "工作表「豁免清單」4 列：保留",
    "條件式格式標示 3 格：取代",
    "封緘：取代",
  ]);
});

test("where nothing has changed the seal stays and the ledger does not grow", () => {
  const plan = planOf({ earlier: "same", lines: 2, sheets: ALL }, "marked");
  expect(plan).toContain("工作表「檢核紀錄」2 列：不增加");
  expect(plan).toContain("封緘：沿用");
});

test("after a seal that says nothing any more the ledger starts anew", () => {
  const plan = planOf({ earlier: "unreadable", sheets: ALL });
  expect(plan).toContain("工作表「檢核紀錄」1 列：取代");
  expect(plan).toContain("封緘：取代");
});

test("a sheet somebody has deleted is added again", () => {
  const plan = planOf({ earlier: "other", lines: 2, sheets: ["檢核結果", "檢核紀錄"] });
  expect(plan).toContain("工作表「檢核摘要」：新增");
});

test("of several files no numbers are told that the open workbook alone will not have", () => {
  expect(planOf({ earlier: "other", lines: 2, sheets: ALL }, "none", "風險.xlsx")).toEqual([
    "工作表「檢核摘要」：取代",
    "工作表「檢核結果」：取代",
    "工作表「檢核紀錄」：依檢核結果",
    "條件式格式標示：新增",
    "封緘：依檢核結果",
  ]);
});

test("the next day on which waivers end, and how many end on it", () => {
  const waived = (id: string, endsOn: string) =>
    findingOf({ id, waiver: { reason: "", approver: "", approvedOn: "2026-01-01", endsOn } });
  expect(
    waiversEnd([
      findingOf({}),
      waived("1", "2027-03-01"),
      waived("2", "2026-12-31"),
      waived("3", "2026-12-31"),
    ]),
  ).toEqual({ date: "2026-12-31", count: 2 });
  expect(waiversEnd([findingOf({})])).toBeNull();
});

test.each([
  ["3-02-01 SW-005", "資訊資產清冊　SW-005"],
  ["3-02-01 M-05|115年上半年", "資訊資產清冊　M-05・115年上半年"],
  ["3-02-01 header", "資訊資產清冊"],
  ["3-02-01", "資訊資產清冊"],
  ["備忘 錄", "備忘 錄"],
  ["", ""],
])("a finding sealed at %j was at 「%s」", (place, expected) => {
  const form = (id: string) => (id === "3-02-01" ? ({} as never) : undefined);
  expect(sealedPlace(place, { form, formTitle: () => "資訊資產清冊" })).toBe(expected);
});
