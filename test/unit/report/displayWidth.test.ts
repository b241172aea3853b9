import { padEnd, padStart, wrap } from "../../../src/core/report/text/displayWidth";

describe("padding", () => {
  it("counts Chinese characters as two columns", () => {
    expect([padEnd("待確認", 8), padStart("缺失", 6), padEnd("已經太寬了", 4)]).toEqual([
      "待確認  ",
      "  缺失",
      "已經太寬了",
    ]);
  });
});

describe("wrapping", () => {
  it("breaks between Chinese characters and indents what follows", () => {
    expect(wrap("一二三四五六七八", 10, "  ")).toEqual(["  一二三四", "  五六七八"]);
  });

  it.each([
    ["closing punctuation from beginning a line", "一二三四，五六", 8, ["一二三", "四，五六"]],
    ["opening punctuation from ending a line", "一二三「四五」", 8, ["一二三", "「四五」"]],
    ["words whole", "系統 SW-001 之盤點日期", 10, ["系統", "SW-001 之", "盤點日期"]],
    [
      "a word that is too long whole",
      "見 https://example.gov.tw/a 頁",
      10,
      ["見", "https://example.gov.tw/a", "頁"],
    ],
  ])("keeps %s", (_, text, width, lines) => {
    expect(wrap(text, width, "")).toEqual(lines);
  });

  it("puts a label before the first line and hangs the rest under the text", () => {
    expect(wrap("一二三四", 10, "原因：")).toEqual(["原因：一二", "      三四"]);
  });

  it("takes line breaks of a cell for spaces", () => {
    expect(wrap("上\n下", 20, "")).toEqual(["上 下"]);
  });
});
