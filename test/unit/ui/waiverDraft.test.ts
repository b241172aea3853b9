import { PANE_WORDS } from "../../../src/core/words/paneWords";
import { judgeDraft, refusedWaiver, targetRow } from "../../../src/ui/viewModel/waiverDraft";
import { findingOf } from "../../support/reportOf";

const WORDS = PANE_WORDS["zh-TW"];
const FINDING = findingOf({
  id: "1",
  rule: "3-02-01/R03",
  form: "3-02-01",
  rowKey: "SW-005",
  field: "inventoryDate",
  fieldTitle: "盤點日期",
});
const SOUND = { reason: "送修", approver: "王主任", approvedOn: "115/11/01", endsOn: "116/10/31" };
const judged = (change: Partial<typeof SOUND>) =>
  judgeDraft(FINDING, { ...SOUND, ...change }, "2026-11-22", WORDS);

test("a complete request is the line that says which finding is meant, why, by whom and until when", () => {
  expect(judged({})).toEqual({
    approvedOn: { echo: "民國 115 年 11 月 1 日（星期日）" },
    endsOn: { echo: "民國 116 年 10 月 31 日（星期日）" },
    row: {
      rule: "3-02-01/R03",
      form: "3-02-01",
      rowKey: "SW-005",
      field: "盤點日期",
      reason: "送修",
      approver: "王主任",
      approvedDate: "2026-11-01",
      expiryDate: "2027-10-31",
    },
  });
});

test("dates of the western calendar are taken as well", () => {
  expect(judged({ approvedOn: "2026-11-22", endsOn: "2027-11-22" }).row).toMatchObject({
    approvedDate: "2026-11-22",
    expiryDate: "2027-11-22",
  });
});

test.each([
  [{ endsOn: "116/11/02" }, "到期日距核准日期不得逾 365 日"],
  [{ endsOn: "115/10/31" }, "到期日不得早於核准日期"],
  [{ approvedOn: "115/10/01", endsOn: "115/11/21" }, "到期日早於檢核日，豁免已不適用"],
  [{ endsOn: "116/02/30" }, WORDS.settings.asOfInvalid],
])("an end that cannot be is said while it is typed: %j", (change, problem) => {
  expect(judged(change)).toMatchObject({ endsOn: { problem }, row: null });
});

test("an approval in the future is said while it is typed", () => {
  const problem = "核准日期不得晚於檢核日";
  expect(judged({ approvedOn: "115/11/23" })).toMatchObject({ approvedOn: { problem }, row: null });
});

test.each(["reason", "approver", "approvedOn", "endsOn"] as const)(
  "without %s nothing is written, and nothing is called wrong",
  (key) => {
    const { row, approvedOn, endsOn } = judged({ [key]: " " });
    expect(row).toBeNull();
    expect([approvedOn, endsOn].filter((note) => note && "problem" in note)).toEqual([]);
  },
);

test("what a finding does not have is a dash, and parts of a key are joined as in the list", () => {
  const whole = findingOf({ id: "2", rule: "S-1", form: null, rowKey: null, field: null });
  expect(targetRow({ ...whole, fieldTitle: null })).toEqual({
    rule: "S-1",
    form: "—",
    rowKey: "—",
    field: "—",
  });
  expect(targetRow(findingOf({ rowKey: "甲|115" })).rowKey).toBe("甲・115");
});

test("no waiver for a row known by its number alone, nor for the list of waivers itself", () => {
  const { waiver } = WORDS;
  expect(refusedWaiver(FINDING, waiver)).toBeNull();
  expect(refusedWaiver(findingOf({ rowKey: "#12" }), waiver)).toBe(waiver.noKey);
  expect(refusedWaiver(findingOf({ rule: "W-EXPIRED" }), waiver)).toBe(waiver.notForWaivers);
});
