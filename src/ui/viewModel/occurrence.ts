import type { Finding } from "../../core/model/finding";
import type { ResultWords } from "../../core/words/pane/resultWords";

/** A finding at one glance: where, which row, what is there and what should be. */
export interface Occurrence {
  readonly place: string;
  /** Key of the row; "" where it is about no row or the row has none. */
  readonly key: string;
  readonly detail: string;
  /** All of it, for readers. */
  readonly name: string;
}

export function occurrenceOf(
  finding: Finding,
  formTitle: string | null,
  words: ResultWords,
): Occurrence {
  const place = placeText(finding, formTitle, words);
  const key = keyText(finding.rowKey);
  const detail = detailText(finding, words);
  return { place, key, detail, name: [place, key, detail].filter(Boolean).join(words.comma) };
}

/** 「資訊資產清冊 第 13 列・盤點日期」 */
export function placeText(
  { sheet, row, rowKey, fieldTitle, file }: Finding,
  formTitle: string | null,
  words: ResultWords,
): string {
  const base = formTitle ?? sheet ?? words.workbook;
  const line = row !== null && rowKey !== "header" ? ` ${words.row(row)}` : "";
  const head = rowKey === "header" ? ` ${words.header}` : "";
  const field = fieldTitle === null ? "" : `${words.dot}${fieldTitle}`;
  const source = file === null ? "" : `（${file}）`;
  return `${base}${source}${line}${head}${field}`;
}

/** Keys of several parts joined by ・; what identifies no row says nothing. */
export function keyText(rowKey: string | null): string {
  if (rowKey === null || rowKey === "header" || rowKey.startsWith("#")) return "";
  return rowKey.split("|").filter(Boolean).join("・");
}

function detailText({ actual, expected, message, cells }: Finding, words: ResultWords): string {
  if (cells.length === 0) return message;
  if (actual === "") return expected === "" ? words.blank : words.shouldBe(words.blank, expected);
  return expected === "" ? message : words.shouldBe(actual, expected);
}
