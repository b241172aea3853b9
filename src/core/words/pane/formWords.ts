import { counted } from "../counted";

/** Templates and field mapping. */
const zh = {
  title: "範本",
  search: "搜尋表單",
  all: "全選",
  missingOnly: "僅缺少者",
  none: "全不選",
  content: "內容",
  blank: "空白表單",
  filled: "含示範資料",
  present: "已存在",
  presence: (form: string, title: string, isPresent: boolean): string =>
    `${form} ${title}，${isPresent ? "已存在" : "尚無"}`,
  chosen: (count: number): string => `已選 ${count} 張`,
  chooseFirst: "至少選擇 1 張表單",
  supplementary: "補充表單",
  unknownYet: "尚未讀取活頁簿，無法得知哪些表單已存在。",
  noMatch: "沒有符合的表單。",
  confirm: {
    label: "載入前確認",
    what: (count: number, again: number): string =>
      again === 0
        ? `將加入 ${count} 張工作表`
        : `將加入 ${count} 張工作表，其中 ${again} 張已存在，將另行加入`,
    how: "加入於最後一張工作表之後，不更動既有工作表。Excel 復原清單可能被清除。",
    confirm: "確定載入",
  },
  inserting: "正在加入表單",
  inserted: (count: number): string => `已加入 ${count} 張表單`,
  plain: "已逐欄建立表單，外觀可能略異。",
  goTo: "前往",
  mapping: {
    title: "欄位對應",
    sheet: "工作表",
    sheetRows: (sheet: string, rows: number): string => `${sheet}（${rows} 列）`,
    form: "對應表單",
    rank: (rank: number, matching: number, titles: number): string =>
      `建議順序第 ${rank}，標題相符 ${matching} / ${titles}`,
    columns: "欄位",
    mapped: (mapped: number, titles: number): string => `已對應 ${mapped} / ${titles}`,
    likeness: { same: "相符", similar: "建議", none: "略過", chosen: "指定" },
    notMapped: "不對應",
    values: "選項值",
    valuesHow: "下列文字不在選項清單內。可指定其所指之選項，未指定者維持無法判讀。",
    valueOf: (column: string, value: string): string => `${column}「${value}」`,
    valueRows: (rows: number): string => `${rows} 列`,
    moreValues: (count: number): string => `另有 ${count} 種文字未列出；儲存後可再指定。`,
    preview: "讀取預覽",
    previewEmpty: "標題列之下沒有資料。",
    writes: (rows: number): string =>
      `將於工作表「欄位對應」新增 ${rows} 列，不更動原工作表。Excel 復原清單可能被清除。`,
    save: "儲存對應",
    twice: (column: string): string => `「${column}」重複對應，請擇一。`,
    nothing: "所有標題均已辨識，無須指定對應。",
    nothingChosen: "所有標題均已辨識，尚未指定選項值。",
    loading: "正在讀取工作表",
  },
};

export type FormWords = typeof zh;

const en: FormWords = {
  title: "Forms",
  search: "Search forms",
  all: "All",
  missingOnly: "Missing only",
  none: "None",
  content: "Content",
  blank: "Blank",
  filled: "With sample",
  present: "present",
  presence: (form, title, isPresent) => `${form} ${title}, ${isPresent ? "present" : "missing"}`,
  chosen: (count) => `${count} chosen`,
  chooseFirst: "Choose a form first",
  supplementary: "Supplementary",
  unknownYet: "The workbook has not been read yet: which forms are present is not known.",
  noMatch: "No form matches.",
  confirm: {
    label: "Before loading",
    what: (count, again) =>
      again === 0
        ? `Adds ${counted(count, "sheet")}`
        : `Adds ${counted(count, "sheet")}; ${again} of them present already and then there twice`,
    how: "They come after the last sheet; your sheets stay as they are. Excel may clear its undo list.",
    confirm: "Load",
  },
  inserting: "Adding forms",
  inserted: (count) => `Added ${counted(count, "form")}`,
  plain: "Sheets were built cell by cell; looks may differ.",
  goTo: "Go there",
  mapping: {
    title: "Field mapping",
    sheet: "Sheet",
    sheetRows: (sheet, rows) => `${sheet} (${counted(rows, "row")})`,
    form: "Form",
    rank: (rank, matching, titles) => `Suggestion ${rank}, ${matching} / ${titles} titles match`,
    columns: "Fields",
    mapped: (mapped, titles) => `${mapped} / ${titles} mapped`,
    likeness: { same: "same", similar: "suggested", none: "skipped", chosen: "chosen" },
    notMapped: "Not mapped",
    values: "Values of lists",
    valuesHow:
      "These words are not in the lists. Say which value each stands for; those left out stay unreadable.",
    valueOf: (column, value) => `${column} "${value}"`,
    valueRows: (rows) => counted(rows, "row"),
    moreValues: (count) => `${count} more are not shown; save and come back for them.`,
    preview: "What will be read",
    previewEmpty: "There are no rows below the titles.",
    writes: (rows) =>
      `Adds ${counted(rows, "row")} to the sheet 欄位對應; your sheet stays as it is. Excel may clear its undo list.`,
    save: "Save mapping",
    twice: (column) => `"${column}" is mapped twice; choose one.`,
    nothing: "All titles are recognised; nothing to map.",
    nothingChosen: "All titles are recognised; no value has been mapped yet.",
    loading: "Reading the sheets",
  },
};

export const FORM_WORDS = { "zh-TW": zh, en };
