import { read } from "@e965/xlsx";
import { toCsv } from "../../../src/core/report/csv/toCsv";
import { catalogOf } from "../../support/catalogOf";
import { csvRecords } from "../../support/report/readCsv";
import { findingOf, reportOf } from "../../support/reportOf";

const catalog = catalogOf([], []);

function csv(actual: string): string {
  return toCsv([reportOf([findingOf({ actual })])], { lang: "zh-TW", catalog });
}

/** The cell as it stands in the file, apostrophe and all. */
function written(actual: string): string {
  const line = csv(actual)
    .split("\r\n")
    .find((text) => text.includes("0123456789abcdef"));
  return line?.split(",")[14] ?? "";
}

describe("the report as CSV", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["+886", "'+886"],
    ["-5", "'-5"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["＝1+1", "'＝1+1"],
    ["＋1", "'＋1"],
    ["－1", "'－1"],
    ["＠x", "'＠x"],
    ["  =1", "'  =1"],
    ["\t=1", '"\'\t=1"'],
    ["\u200b=1", "'\u200b=1"],
    ["'=1", "''=1"],
    ["a=1", "a=1"],
    ["114/03/14", "114/03/14"],
    ['甲"乙', '"甲""乙"'],
  ])("writes %j as %j", (text, expected) => {
    expect(written(text)).toBe(expected);
  });

  it.each(["=1+1", "\t=cmd|'/c calc'!A0", "\r\n=1", "\u0000=1", "＝1+1"])(
    "holds no formula for another program: %j",
    (text) => {
      const sheet = Object.values(read(csv(text), { type: "string" }).Sheets)[0] ?? {};
      const cells = Object.values(sheet) as unknown[];
      expect(cells.length).toBeGreaterThan(40);
      expect(
        cells.filter((cell) => typeof cell === "object" && cell !== null && "f" in cell),
      ).toEqual([]);
    },
  );

  it("is one table for several files, with a line for the one that could not be read", () => {
    const error = { code: "file-not-workbook", message: "「壞.xlsx」無法檢核" };
    const broken = { schema: "lbbu-report/1", workbook: { name: "壞.xlsx" }, error } as const;
    const records = csvRecords(
      toCsv([reportOf([findingOf()]), broken], { lang: "zh-TW", catalog }),
    );
    expect(new Set(records.map((record) => record["檔案"]))).toEqual(
      new Set(["x.xlsx", "壞.xlsx"]),
    );
    expect(records.at(-1)).toMatchObject({ 類別: "無法檢核", 說明: "「壞.xlsx」無法檢核" });
  });

  it("has English titles beside the rules' own words", () => {
    const [record] = csvRecords(toCsv([reportOf([findingOf()])], { lang: "en", catalog })).filter(
      ({ Kind }) => Kind === "Finding",
    );
    expect(record).toMatchObject({
      Severity: "gap",
      Item: "Asset inventoried annually",
      Message: "「盤點日期」已逾 12 個月。",
    });
  });
});
