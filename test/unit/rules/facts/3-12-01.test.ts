import { BLANK } from "../../../../src/core/model/value";
import { derive } from "../../../support/derive";

test("engineers are the names in the cell", () => {
  expect(derive("3-12-01", "engineers", ["甲公司工程師1、 甲公司工程師2，"])).toEqual([
    "甲公司工程師1",
    "甲公司工程師2",
  ]);
  expect(derive("3-12-01", "engineers", [BLANK])).toBe(BLANK);
});
