import { nearest } from "../../../../src/core/rules/load/nearest";

test.each([
  ["statuss", "status"],
  ["inventorydate", "inventoryDate"],
  ["stauts", "status"],
])("%s was probably meant to be %s", (written, meant) => {
  expect(nearest(written, ["owner", "inventoryDate", "status"])).toBe(meant);
});

test("the nearest of several is named", () => {
  expect(nearest("riskLevl", ["riskValue", "riskLevel"])).toBe("riskLevel");
});

test.each(["completelyOther", "x", ""])("nothing is near to “%s”", (written) => {
  expect(nearest(written, ["owner", "status", "ab"])).toBeNull();
});
