import { BLANK, UNREADABLE } from "../../../../src/core/model/value";
import { derive } from "../../../support/derive";

test("the audit team are the auditors and the lead, one by one", () => {
  expect(derive("3-08-01", "auditTeam", ["稽核員A、稽核員B;稽核員C", "政風室主任"])).toEqual([
    "稽核員A",
    "稽核員B",
    "稽核員C",
    "政風室主任",
  ]);
  expect(derive("3-08-01", "auditTeam", [["稽核員A"], BLANK])).toEqual(["稽核員A"]);
  expect(derive("3-08-01", "auditTeam", [UNREADABLE, "政風室主任"])).toBe(UNREADABLE);
});
