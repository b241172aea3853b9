/** An error as the pane tells it: what to do or what happened, then cause and effect on the data. */
export interface PaneErrorWords {
  readonly title: string;
  readonly text: string;
}

const zh = {
  details: "複製錯誤資訊",
  editing: {
    title: "請先結束儲存格編輯",
    text: "Excel 正在編輯儲存格，暫時無法讀取工作表。請按 Enter 或 Esc 結束編輯後再試一次，活頁簿內容未受影響。",
  },
  protected: (sheet: string): PaneErrorWords => ({
    title: "未寫入任何內容",
    text:
      sheet === ""
        ? "工作表或活頁簿受保護。請解除保護後再試一次。"
        : `工作表「${sheet}」受保護，未寫入任何內容。請解除保護後再試一次。`,
  }),
  readOnly: {
    title: "活頁簿為唯讀",
    text: "可以檢核，無法標示或加入工作表，亦無法送稽。請另存新檔。",
  },
  insertion: {
    title: "未加入任何表單",
    text: "Excel 拒絕插入工作表，請再試一次；仍失敗時請改用範本檔案。",
  },
  noAnswer: { title: "Excel 沒有回應", text: "活頁簿內容未受影響，請再試一次。" },
  noOffice: {
    title: "無法連線至 Excel",
    text: "未能載入 Office 程式庫。請確認網路連線後重新開啟窗格；活頁簿內容未受影響。",
  },
  tooOld: {
    title: "Excel 版本過舊",
    text: "需要 Excel 2021 或更新之版本（ExcelApi 1.13）。可改用網頁版或命令列程式檢核。",
  },
  pack: {
    title: "規則檔無法使用，未進行檢核",
    text: "請洽資訊人員並提供錯誤資訊。",
  },
  unexpected: {
    title: "發生非預期之錯誤",
    text: "活頁簿內容未受影響。請再試一次；仍發生時請將錯誤資訊提供維護人員。",
  },
  file: (name: string, cause: string): string => `無法讀取「${name}」：${cause}其餘檔案照常檢核。`,
  unreadable: "無法讀取活頁簿",
  stop: "。",
  sentences: (what: string, remedy: string): string => `${what}${remedy}`,
  line: (title: string, text: string): string => `${title}。${text}`,
};

export type ErrorWords = typeof zh;

const en: ErrorWords = {
  details: "Copy error details",
  editing: {
    title: "Finish editing the cell first",
    text: "Excel cannot be read while a cell is being edited. Press Enter or Esc, then try again. Your workbook is unchanged.",
  },
  protected: (sheet) => ({
    title: "Nothing was written",
    text:
      sheet === ""
        ? "The sheet or workbook is protected. Remove the protection and try again."
        : `Sheet "${sheet}" is protected; nothing was written. Remove the protection and try again.`,
  }),
  readOnly: {
    title: "The workbook is read-only",
    text: "Checking works, writing does not. Save a copy.",
  },
  insertion: {
    title: "No sheet was added",
    text: "Excel refused the sheets. Try again, or use the template file.",
  },
  noAnswer: {
    title: "Excel did not answer",
    text: "Your workbook is unchanged, please try again.",
  },
  noOffice: {
    title: "No connection to Excel",
    text: "The Office library did not load. Check the network and open the pane again; your workbook is unchanged.",
  },
  tooOld: {
    title: "This Excel is too old",
    text: "Excel 2021 or newer is needed (ExcelApi 1.13). The page and the command line can check instead.",
  },
  pack: {
    title: "The rule pack is unusable; nothing was checked",
    text: "Pass the error details on to your IT staff.",
  },
  unexpected: {
    title: "Unexpected error",
    text: "Your workbook is unchanged. Try again; if it stays, pass the error details on to the maintainers.",
  },
  file: (name, cause) => `Cannot read "${name}": ${cause} The other files are checked.`,
  unreadable: "The workbook cannot be read",
  stop: ".",
  sentences: (what, remedy) => `${what} ${remedy}`,
  line: (title, text) => `${title}. ${text}`,
};

export const ERROR_WORDS = { "zh-TW": zh, en };
