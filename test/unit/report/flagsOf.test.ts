import { markingOf } from "../../../src/core/report/flagsOf";
import { findingOf } from "../../support/reportOf";

const KEY = [{ column: 1, value: "SW-001" }];

test("each cell gets one flag, of its worst finding, with the key of its row", () => {
  const { flags, sheets } = markingOf(
    [
      findingOf({ id: "1", severity: "advice", cells: ["C9"] }),
      findingOf({ id: "2", severity: "gap", cells: ["C9", "D12"] }),
      findingOf({ id: "3", severity: "review", cells: ["D12"] }),
    ],
    { identities: { "1": [KEY], "2": [KEY, []], "3": [[]] } },
  );
  expect(sheets).toBe(1);
  expect(flags).toEqual([
    { sheet: "3-02-01 表單", cell: "C9", severity: "gap", key: KEY },
    { sheet: "3-02-01 表單", cell: "D12", severity: "gap", key: [] },
  ]);
});

test("what has no cell in the open workbook is counted, not marked", () => {
  const { flags, elsewhere } = markingOf(
    [
      findingOf({ id: "1", cells: [] }),
      findingOf({ id: "2", file: "帳號.xlsx" }),
      findingOf({ id: "3", sheet: null, cells: [] }),
    ],
    { identities: {} },
  );
  expect(flags).toEqual([]);
  expect(elsewhere).toBe(3);
});

test("what is waived is not marked", () => {
  const waiver = { reason: "送修", approver: "王", approvedOn: "2026-11-01", endsOn: "2026-12-31" };
  expect(markingOf([findingOf({ waiver })], { identities: {} }).flags).toEqual([]);
});
