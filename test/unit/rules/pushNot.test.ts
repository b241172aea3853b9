import { pushNot } from "../../../src/core/rules/pushNot";

const isCore = { fact: "isCore", operator: "equal", value: "是" };
const isUsed = { fact: "status", operator: "notEqual", value: "已報廢" };

test("a condition without not stays as it is", () => {
  expect(pushNot({ all: [isCore, isUsed] })).toEqual({ all: [isCore, isUsed] });
});

test("not turns all into any and each comparison into its complement", () => {
  expect(pushNot({ not: { all: [isCore, isUsed] } })).toEqual({
    any: [
      { ...isCore, operator: "~equal" },
      { ...isUsed, operator: "~notEqual" },
    ],
  });
});

test("two nots cancel out", () => {
  expect(pushNot({ not: { any: [{ not: isCore }] } })).toEqual({ all: [isCore] });
});
