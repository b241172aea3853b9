import { UNREADABLE } from "../../../../src/core/model/value";
import { derive } from "../../../support/derive";

test.each([
  ["LBBU-ISMS-3-08-00", 12],
  ["ＬＢＢＵ-ISMS-3-08-00", 12],
  ["LBBU-ISMS-2-02-00", 24],
  [UNREADABLE, UNREADABLE],
])("%p is reviewed every %p months", (docId, expected) => {
  const parameters = { docReviewMonthsL3: 12, docReviewMonths: 24 };
  expect(derive("3-01-01", "reviewMonths", [docId], { parameters })).toBe(expected);
});

test.each([
  ["V1.0", false],
  ["V0.9", false],
  ["V1.1", true],
  ["v2.0", true],
  ["第二版", UNREADABLE],
])("%s is above V1.0: %p", (version, expected) => {
  expect(derive("3-01-01", "aboveV1", [version])).toBe(expected);
});
