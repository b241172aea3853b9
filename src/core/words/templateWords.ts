/** Words printed on the sheets of the templates. */
export const TEMPLATE_WORDS = {
  workbookTitle: "資通安全維護計畫表單",
  indexSheet: "表單索引",
  indexTitles: ["表單編號", "表單名稱", "所屬文件", "檢視週期", "填表人"],
  indexNote: "點選表單名稱可前往該工作表。補充工作表非機關核定表單，得視需要使用。",
  supplementaryDocument: "（補充工作表，選用）",
  controlDocument: "（供檢核使用，選用）",
  legend:
    "深色標題為核心欄位，淺色標題為延伸欄位；標題上方註明必填、條件必填及自動計算。點選儲存格可見填寫說明。",
  controlLegend: "本表供檢核時讀取，可留空白。點選儲存格可見填寫說明。",
  required: "必填",
  requiredWhen: "條件必填",
  computed: "自動計算",
  notInList: "所填內容不在清單中，請由清單選擇。",
  notInListAsk: "所填內容不在清單中。如確為新增項目，請選「是」保留。",
  notANumber: (whole: boolean, min: number, max: number): string =>
    `請填 ${min} 至 ${max} 之${whole ? "整數" : "數值"}，勿輸入單位文字。`,
  notANumberAtAll: (whole: boolean, min: number | undefined): string =>
    `請填${min === undefined ? "" : ` ${min} 以上之`}${whole ? "整數" : "數值"}，勿輸入單位文字。`,
} as const;
