import { FINDING_WORDS } from "../../../src/core/words/findingWords";
import { readableName, stepsText } from "../../../src/core/words/reportWords";

describe("an undetermined case in words", () => {
  it("names three causes and counts the rest", () => {
    const causes = ["SW-001「管理人」", "SW-002「管理人」", "SW-003「管理人」", "SW-004「管理人」"];
    expect(FINDING_WORDS.undetermined("資產每年盤點", causes)).toBe(
      "「資產每年盤點」無法判定，因 SW-001「管理人」、SW-002「管理人」、SW-003「管理人」 等 4 格 未填、不完整或無法讀取。",
    );
  });

  it("says so where no cell is to blame", () => {
    expect(FINDING_WORDS.undetermined("資產每年盤點", [])).toContain("所需資料未填");
  });
});

describe("steps", () => {
  it.each([
    [["補填。"], "補填。"],
    [["確認。", "補填。"], "1. 確認。 2. 補填。"],
    [[], ""],
  ])("%j are numbered where there are several", (steps, text) => {
    expect(stepsText(steps)).toBe(text);
  });
});

describe("a rule's name", () => {
  it("reads as a sentence", () => {
    expect(readableName("asset-inventoried-annually")).toBe("Asset inventoried annually");
  });
});
