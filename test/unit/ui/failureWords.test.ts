import { failureOf, PaneError, type PaneFailure } from "../../../src/ui/paneFailure";
import { causeText, failureLine, failureWords } from "../../../src/ui/viewModel/failureWords";
import { HostError } from "../../../src/core/ports";

const failure = (code: PaneFailure["code"], details = {}): PaneFailure => ({
  code,
  details,
  technical: "",
});

test.each<[PaneFailure["code"], string]>([
  ["excel-cell-edit", "請先結束儲存格編輯"],
  ["excel-no-answer", "Excel 沒有回應"],
  ["excel-read-only", "活頁簿為唯讀"],
  ["excel-insert-failed", "未加入任何表單"],
  ["excel-too-old", "Excel 版本過舊"],
  ["pack", "規則檔無法使用，未進行檢核"],
  ["unexpected", "發生非預期之錯誤"],
])("%s is told as 「%s」, with what to do", (code, title) => {
  const words = failureWords(failure(code), "zh-TW");
  expect(words.title).toBe(title);
  expect(words.text).toMatch(/。$/u);
});

test("a protected sheet is named", () => {
  const { text } = failureWords(failure("excel-sheet-protected", { sheet: "資產" }), "zh-TW");
  expect(text).toContain("工作表「資產」受保護");
});

test("what Excel refuses otherwise is told in the words of the host", () => {
  const { title, text } = failureWords(failure("excel-sheet-missing", { sheet: "資產" }), "zh-TW");
  expect(title).toContain("資產");
  expect(title).not.toMatch(/。$/u);
  expect(text).not.toBe("");
});

test("a file that cannot be read says why and what to do, in both languages", () => {
  expect(causeText(failure("file-password"), "zh-TW")).toContain("密碼");
  expect(causeText(failure("file-password"), "en")).toMatch(/needs a password .*\. .*\.$/u);
});

test.each<PaneFailure["code"]>(["excel-sheet-missing", "file-empty", "pack", "excel-no-answer"])(
  "%s is told in sentences, without its code, also in one line",
  (code) => {
    const { title, text } = failureWords(failure(code, { sheet: "Assets" }), "en");
    expect(title).toMatch(/^[A-Z].*[^.]$/u);
    expect(text).toMatch(/^[A-Z].*\.$/u);
    expect(`${title}${text}`).not.toContain(`(${code})`);
    expect(`${title}${text}`).not.toMatch(/\p{Script=Han}/u);
    expect(failureLine(failure(code, { sheet: "Assets" }), "en")).toBe(`${title}. ${text}`);
  },
);

test("errors of hosts and of the other thread are told apart from faults of the program", () => {
  const host = new HostError("excel-cell-edit", { sheet: "資產" });
  expect(failureOf(host)).toMatchObject({ code: "excel-cell-edit", details: { sheet: "資產" } });
  expect(failureOf(new PaneError(failure("pack")))).toEqual(failure("pack"));
  expect(failureOf(new TypeError("x")).code).toBe("unexpected");
  expect(failureOf("x")).toMatchObject({ code: "unexpected", technical: "x" });
});
