import { BLANK, UNREADABLE } from "../../../../src/core/model/value";
import { derive } from "../../../support/derive";

test.each([
  ["both targets kept", [4, 4, 1, 24], "是"],
  ["recovery too slow", [4.5, 4, 1, 24], "否"],
  ["loss too large", [4, 4, 25, 24], "否"],
  ["an actual time missing", [BLANK, 4, 1, 24], "否"],
  ["one missed, one unreadable", [5, 4, UNREADABLE, 24], "否"],
  ["one kept, one unreadable", [4, 4, UNREADABLE, 24], UNREADABLE],
] as const)("%s", (_, values, expected) => {
  expect(derive("3-07-03", "metAsComputed", values)).toBe(expected);
});

test.each([
  ["無", false],
  ["無。", false],
  ["無重大缺失", false],
  ["尚無問題", false],
  ["本次演練未發現異常", false],
  ["無重大缺失，惟通報逾時", true],
  ["無法於時限內還原", true],
  ["無備援線路", true],
  ["還原程序書缺少步驟", true],
  [BLANK, BLANK],
  [UNREADABLE, UNREADABLE],
] as const)("whether %p reports a problem is %p", (findings, expected) => {
  expect(derive("3-07-03", "reportsProblem", [findings])).toBe(expected);
});
