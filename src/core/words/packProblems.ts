const meant = (suggestion: string | null) =>
  suggestion === null ? "" : `，是否為「${suggestion}」？`;

/** What can be wrong in the files of a pack, by code. */
export const PACK_PROBLEMS = {
  "missing-file": () => "缺少此檔案",
  "forbidden-key": (key: string) => `不得使用「${key}」為鍵名`,
  "unknown-key": (key: string, suggestion: string | null) =>
    `「${key}」不屬於此處可用之鍵${meant(suggestion)}`,
  "missing-key": (key: string) => `缺少「${key}」`,
  "wrong-type": (expected: string) => `應為${expected}`,
  "duplicate-id": (id: string) => `編號「${id}」重複`,
  "wrong-form": (form: string) => `規則編號之表單與所屬表單「${form}」不同`,
  "must-or-checks": () => "「must」與「checks」應擇一",
  "bad-each": () => "「each」為 row 者，規則須屬於一張表單",
  "unknown-table": (table: string) => `沒有「${table}」這個表`,
  "rows-or-one": () => "「rows」與「one」應擇一",
  "unknown-column": (table: string, column: string, suggestion: string | null) =>
    `「${table}」沒有欄位「${column}」${meant(suggestion)}`,
  "name-taken": (name: string) => `名稱「${name}」另有所指或不合規定`,
  "used-before-defined": (name: string) => `「${name}」在定義之前即被使用`,
  "unknown-fact": (name: string, suggestion: string | null) =>
    `沒有「${name}」這項事實${meant(suggestion)}`,
  "unknown-operator": (name: string, suggestion: string | null) =>
    `沒有「${name}」這個比較方式${meant(suggestion)}`,
  "unknown-parameter": (name: string, known: string) =>
    `函式沒有參數「${name}」，其參數為 ${known}`,
  "missing-parameter": (name: string) => `函式缺少參數「${name}」`,
  "no-parameters": (name: string) => `「${name}」不是函式，不得有參數`,
  "nested-function": (name: string) => `參數不得為函式「${name}」，請先於「with」命名`,
  "bad-condition": () => "條件應為 all、any、not、fact 其中之一",
  "empty-list": () => "空的條件清單恆為成立，不得使用",
  "too-deep": () => "條件層次過深，請改以衍生欄位命名",
  "no-path": () => "不使用 path，請以點號寫出事實名稱",
  "bad-value": (expected: string) => `比較值應為${expected}`,
  "bad-type": (operator: string, fact: string, kind: string) =>
    `「${operator}」不能用於${kind}「${fact}」`,
  "bad-pattern": () => "比對樣式應在 200 字以內、語法正確且無重複之巢狀",
  "not-in-list": (value: string, allowed: string) =>
    `欄位不會有「${value}」這個值，允許值為 ${allowed}`,
  "no-flags": () => "至少應指明一個標示之欄位",
  "unknown-rule": (id: string, suggestion: string | null) =>
    `沒有規則「${id}」${meant(suggestion)}`,
} as const;

export type PackProblemCode = keyof typeof PACK_PROBLEMS;

/** First line of a refusal. */
export function packRefused(count: number): string {
  return `規則套件有 ${count} 項錯誤，未予載入：`;
}
