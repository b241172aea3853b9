import stringWidth from "string-width";
import type { Finding } from "../../../src/core/model/finding";
import type { Report } from "../../../src/core/model/report";
import { overviewText } from "../../../src/core/report/overviewText";
import { toText } from "../../../src/core/report/toText";
import type { Lang } from "../../../src/core/words/lang";
import { catalogOf, ruleOf, templateOf } from "../../support/catalogOf";
import { findingOf, reportOf } from "../../support/reportOf";

const catalog = catalogOf(
  [
    templateOf("3-02-01", [{ key: "id" }]),
    templateOf("3-03-01", [{ key: "id", title: "風險編號" }]),
  ],
  [
    ruleOf({ id: "3-02-01/R03", title: "資產每年盤點" }),
    ruleOf({ id: "S-EMPTY", title: "工作表無資料列" }),
  ],
);

function text(
  findings: readonly Finding[],
  rest: Partial<Report> = {},
  lang: Lang = "zh-TW",
): string {
  return toText(reportOf(findings, rest), { lang, width: 80, catalog });
}

const many = (count: number) =>
  Array.from({ length: count }, (_, n) =>
    findingOf({
      rowKey: `SW-${n + 1}`,
      cells: [`C${9 + n}`],
      row: 9 + n,
      message: `第 ${n + 1} 則。`,
    }),
  );

describe("the report as text", () => {
  it("says so where nothing was found", () => {
    expect(text([])).toContain("未發現缺失、待確認及建議事項。");
  });

  it("puts the place before the message, and reason and remedy once for a rule", () => {
    const lines = text(many(2)).split("\n");
    const at = lines.findIndex((line) => line.startsWith("[缺失]"));
    expect(lines.slice(at, at + 8)).toEqual([
      "[缺失] 3-02-01/R03 資產每年盤點（2 處）",
      "  SW-1　盤點日期　C9",
      "    第 1 則。",
      "  SW-2　盤點日期　C10",
      "    第 2 則。",
      "  原因：計畫規定每年盤點。",
      "  改善：1. 實地盤點。 2. 更新盤點日期。",
      "  依據：計畫柒、一",
    ]);
  });

  it("lists what is waived apart, with reason, approver and end", () => {
    const waiver = {
      reason: "設備送修",
      approver: "資通安全長",
      approvedOn: "2026-11-01",
      endsOn: "2026-12-31",
    };
    const output = text([findingOf({ waiver })]);
    const lines = output.split("\n");
    const at = lines.indexOf("經核准豁免之檢核發現，不列入合計（1 處）");
    expect(lines.slice(at + 3, at + 8)).toEqual([
      "[缺失] 3-02-01/R03 資產每年盤點",
      "  3-02-01 表單 3-02-01　SW-001　盤點日期　C9",
      "    「盤點日期」已逾 12 個月。",
      "  理由：設備送修",
      "  核准：資通安全長，115/11/01 核准，115/12/31 到期",
    ]);
    // and nowhere else
    expect(lines.filter((line) => line.includes("3-02-01/R03"))).toHaveLength(1);
  });

  it("says an equal message once for all its places", () => {
    const output = text([findingOf(), findingOf({ rowKey: "SW-002", cells: ["C10"] })]);
    expect(output).toContain(
      "  SW-001　盤點日期　C9\n  SW-002　盤點日期　C10\n    「盤點日期」已逾",
    );
    expect(output.split("已逾 12 個月")).toHaveLength(2);
  });

  it("lists more than twenty by cell and says where all of them are", () => {
    const output = text(many(23));
    expect(output).toContain("第 20 則。");
    expect(output).not.toContain("第 21 則。");
    expect(output).toContain("其餘 3 處，全部內容見 JSON 報告（--format json）：\n    C29 C30 C31");
  });

  it("lists findings about whole sheets together", () => {
    const empty = ["3-02-01", "3-03-01"].map((form) =>
      findingOf({
        rule: "S-EMPTY",
        form,
        cells: [],
        row: null,
        rowKey: null,
        field: null,
        fieldTitle: null,
        sheet: null,
      }),
    );
    expect(text(empty)).toContain(
      "工作表與活頁簿       2       0     0\n合計                 2       0     0\n",
    );
    expect(text(empty)).toContain("  3-02-01 表單 3-02-01\n  3-03-01 表單 3-03-01\n");
  });

  it("says what should be there unless the message does", () => {
    expect(text([findingOf({ expected: "114/11/22 以後" })])).toContain("    應為：114/11/22 以後");
    expect(text([findingOf({ expected: "12 個月" })])).not.toContain("應為：");
  });

  it("names what a finding stands for as well", () => {
    const also = [
      { rule: "3-03-01/R05", rowKey: "R-1", state: "undetermined" },
      { rule: "3-03-01/R05", rowKey: "R-2", state: "undetermined" },
      { rule: "3-02-01/R10", rowKey: "SW-001", state: "covered" },
    ] as const;
    const output = text([findingOf({ also })]);
    expect(output).toContain("    因此無法判定：3-03-01/R05\n    同一原因，不另列：3-02-01/R10\n");
  });

  it("says which rules could not run and why, and which sheets were not read", () => {
    const population = { rows: 0, applicable: 0, failed: 0, unreadable: 0, hidden: 0 };
    const rule = (id: string) => ({
      rule: id,
      outcome: "couldNotRun" as const,
      population,
      cause: { code: "column-missing" as const, form: "3-03-01", column: "id" },
    });
    const sheets = [
      { file: null, name: "工作表1", form: null, visibility: "visible" as const, rows: 3 },
    ];
    const output = text([], {
      rules: [rule("3-03-01/R01"), rule("3-03-01/R02")],
      workbook: { name: "x.xlsx", content: "", sheets },
    });
    expect(output).toContain(
      "未執行之規則\n  表單 3-03-01 表單 3-03-01 無「風險編號」欄：3-03-01/R01、3-03-01/R02",
    );
    expect(output).toContain("未讀取之工作表\n  「工作表1」");
  });

  it("fits the terminal", () => {
    const long = findingOf({ message: "「盤點日期」逾期，應於檢核日前十二個月內辦理。".repeat(5) });
    const widths = text([long])
      .split("\n")
      .map((line) => stringWidth(line));
    expect(Math.max(...widths)).toBeLessThanOrEqual(80);
  });

  it("has English labels, and a rule's name for its title", () => {
    const output = text([findingOf()], {}, "en");
    expect(output).toContain("[gap] 3-02-01/R03 Asset inventoried annually (1 place)");
    expect(output).toContain("  Why: 計畫規定每年盤點。");
    expect(output).not.toContain("缺失");
  });
});

describe("the overview of several files", () => {
  it("has a line for each, also for one that could not be read", () => {
    const unreadable = {
      schema: "lbbu-report/1",
      workbook: { name: "壞.xlsx" },
      error: { code: "zip-damaged", message: "檔案已損壞。" },
    } as const;
    expect(overviewText([reportOf([findingOf()]), unreadable], "zh-TW")).toBe(
      "各檔案結果\n  x.xlsx   缺失 1、待確認 0、建議 0\n  壞.xlsx  無法檢核\n",
    );
  });
});
