import { fromIso } from "../../../../src/core/dates/calendar";
import { BLANK, UNREADABLE } from "../../../../src/core/model/value";
import { similarity } from "../../../../src/core/rules/facts/3-09-01";
import { derive } from "../../../support/derive";

const [earlier, later] = [fromIso("2026-06-30"), fromIso("2026-12-31")];

test.each([
  ["an extension", later, earlier, later],
  ["an extension to an earlier day", earlier, later, later],
  ["no extension", BLANK, earlier, earlier],
  ["no due date", later, BLANK, BLANK],
  ["an unreadable extension", UNREADABLE, earlier, UNREADABLE],
])("%s: effective due date", (_, extended, due, expected) => {
  expect(derive("3-09-01", "effectiveDue", [extended, due])).toBe(expected);
});

test("likeness is that of shared pairs of characters", () => {
  expect(similarity("帳號未停用", "帳號未停用")).toBe(1);
  // 帳號 號未 未停 停用 and 帳號 號未 未刪 刪除: two shared of four and four, 2 × 2 / 8.
  expect(similarity("帳號未停用", "帳號未刪除")).toBe(0.5);
  expect(similarity("備份失敗", "門禁故障")).toBe(0);
  expect(derive("3-09-01", "causeSimilarity", ["帳號 未停用", "帳號未停用"])).toBe(1);
  expect(derive("3-09-01", "causeSimilarity", [BLANK, "帳號未停用"])).toBe(BLANK);
});

test("audits refer back by the number of the finding, all else by that of the action", () => {
  expect(derive("3-09-01", "backReference", ["內部稽核", "NC-01", "CA-01"])).toBe("NC-01");
  expect(derive("3-09-01", "backReference", ["備份測試", "NC-01", "CA-01"])).toBe("CA-01");
  expect(derive("3-09-01", "backReference", [BLANK, "NC-01", "CA-01"])).toBe("CA-01");
});
