import { HAND_OVER_WORDS } from "./handOverWords";
import type { HostErrorWords } from "./hostErrors";
import type { Lang } from "./lang";

const zh = {
  language: "zh-TW" as Lang,
  program: "依資通安全維護計畫檢核各項表單，全程於本機執行。",
  headings: { usage: "用法：", arguments: "引數：", options: "選項：", commands: "指令：" },
  placeholders: { options: "[選項]", command: "[指令]" },
  help: "顯示說明",
  helpCommand: "顯示指令之說明",
  completion:
    "自動補全：lbbu complete bash（或 zsh、fish、powershell）印出設定，依各命令列環境之方式載入",
  version: "顯示版本",
  remark: (choices: string, fallback: string): string => {
    const parts = [choices && `可用：${choices}`, fallback && `預設：${fallback}`].filter(Boolean);
    return parts.length === 0 ? "" : `（${parts.join("；")}）`;
  },
  lang: "標題與錯誤訊息之語言",
  debug: "發生錯誤時顯示程式追蹤資訊",
  check: {
    about: "檢核活頁簿；資料夾則檢核其中所有 .xlsx 及 .xlsm",
    files: "檔案或資料夾",
    asOf: "檢核日，如 115.11.22 或 2026-11-22（預設：今日）",
    edition: "法規版本（預設：依工作表「檢核參數」，無則依檢核日）",
    format: "輸出格式",
    out: "輸出至檔案",
    params: "參數檔（JSON：參數代碼與值）",
    rules: "規則資料夾；以其中之檔案取代內建之同名規則檔",
    failOn: "出現此等級以上之發現時，結束代碼為 1",
    jobs: "同時處理之檔案數",
    set: "所列檔案合為一套表單，各表取自任一檔案",
    formats:
      "格式：csv 供試算表篩選，html 供列印及簽核，sarif 及 json 供其他程式讀取。數個檔案：json 為陣列，csv 為同一表格，sarif 為同一紀錄檔，html 為同一頁面。",
    exit: "結束代碼：0 無缺失；1 有達 --fail-on 等級之發現，或有規則無法執行；2 無法檢核。",
  },
  ...HAND_OVER_WORDS["zh-TW"],
  template: {
    about: "產生空白或示範之表單活頁簿",
    out: "輸出檔案（.xlsx）",
    forms: "僅含所列表單，以逗號分隔，如 3-02-01,3-03-01",
    sample: "填入示範資料",
    done: (file: string, sheets: number): string => `已產生「${file}」，共 ${sheets} 張工作表。`,
  },
  rulesCommand: {
    about: "列出規則，或說明一條規則",
    id: "規則編號，如 3-02-01/R03",
    engine: "顯示交由 json-rules-engine 判定之條件",
    lint: "檢查規則套件；有問題者逐項列出，結束代碼為 1",
  },
  progress: {
    reading: (done: number, all: number, file: string): string =>
      `檢核中（${done}／${all}）：${file}`,
  },
  errors: {
    inFile: (file: string, { what, remedy }: HostErrorWords & { readonly code: string }): string =>
      `「${file}」無法檢核：${what}${remedy}`,
    unknownOption: (option: string, hint: string): string => `沒有選項「${option}」${hint}。`,
    unknownCommand: (command: string, hint: string): string => `沒有指令「${command}」${hint}。`,
    didYouMean: (names: string): string => `，是否為「${names}」`,
    usage: (what: string): string => `${what}可用之指令與選項，請執行 lbbu --help 查看。`,
    optionArgument: (option: string): string => `選項「${option}」之後須有值。`,
    missingArgument: (name: string): string => `缺少引數「${name}」。`,
    missingOption: (option: string): string => `缺少必要之選項「${option}」。`,
    tooManyArguments: "引數過多。",
    choice: (option: string, value: string, allowed: string): string =>
      `選項「${option}」不接受「${value}」，可用：${allowed}。`,
    date: (value: string): string => `「${value}」不是有效日期，請填如 115.11.22 或 2026-11-22。`,
    jobs: (value: string): string => `--jobs 之「${value}」不是 1 至 64 之整數，請更正。`,
    missing: (path: string): string => `找不到「${path}」，請確認路徑及檔名。`,
    forbidden: (path: string): string =>
      `沒有存取「${path}」之權限，請確認檔案權限，或先關閉開啟該檔之程式。`,
    isFolder: (path: string): string => `「${path}」是資料夾，請指定檔案。`,
    cannotAccess: (path: string, reason: string): string =>
      `無法存取「${path}」（${reason}），請確認後再試。`,
    notWorkbook: (path: string): string =>
      `「${path}」的副檔名不是 .xlsx 或 .xlsm，請另存為 Excel 活頁簿後再檢核。`,
    noWorkbooks: (path: string): string => `「${path}」中沒有 .xlsx 或 .xlsm 檔案，請確認資料夾。`,
    json: (path: string, reason: string): string =>
      `「${path}」不是正確的 JSON（${reason}），請更正。`,
    paramsShape: (path: string): string =>
      `參數檔「${path}」之內容應為參數代碼與值，如 { "acceptableRisk": 8 }，請更正。`,
    unknownParameter: (path: string, key: string, hint: string): string =>
      `參數檔「${path}」之「${key}」不是參數代碼${hint}，請更正或刪除。`,
    noRuleFiles: (path: string): string => `「${path}」中沒有可用之規則檔（.json），請確認資料夾。`,
    pack: (problems: string): string => `規則檔有誤，請更正後再檢核：\n${problems}`,
    unknownRule: (id: string, hint: string): string =>
      `沒有規則「${id}」${hint}；請執行 lbbu rules 查看全部規則。`,
    unknownForm: (form: string, hint: string): string =>
      `沒有表單「${form}」${hint}；表單編號見範本之工作表「表單索引」。`,
    outExtension: (path: string): string => `輸出檔案「${path}」之副檔名應為 .xlsx，請更正。`,
    time: (value: string): string => `「${value}」不是有效時間，請填如 2026-11-22T14:02:00+08:00。`,
    sameFile: (path: string): string => `輸出「${path}」與原檔相同，請指定另一檔名；原檔不予變更。`,
    outEnding: (path: string, ending: string): string =>
      `輸出檔案「${path}」之副檔名應與原檔相同（${ending}），請更正。`,
    unexpected: (message: string): string =>
      `程式發生非預期之錯誤（${message}），請加上 --debug 重新執行，並將訊息提供維護人員。`,
  },
};

/** Help and messages of the command line. */
export type CliWords = typeof zh;

const en: CliWords = {
  language: "en",
  program: "Checks the forms of the cyber security maintenance plan, on this machine alone.",
  headings: {
    usage: "Usage:",
    arguments: "Arguments:",
    options: "Options:",
    commands: "Commands:",
  },
  placeholders: { options: "[options]", command: "[command]" },
  help: "show help",
  helpCommand: "show help of a command",
  completion: "Completion: lbbu complete bash (or zsh, fish, powershell) prints the script to load",
  version: "show the version",
  remark: (choices, fallback) => {
    const parts = [choices && `choices: ${choices}`, fallback && `default: ${fallback}`].filter(
      Boolean,
    );
    return parts.length === 0 ? "" : ` (${parts.join("; ")})`;
  },
  lang: "language of headings and errors",
  debug: "show stack traces of errors",
  check: {
    about: "check workbooks; of a folder all .xlsx and .xlsm in it",
    files: "files or folders",
    asOf: "date of the check, such as 115.11.22 or 2026-11-22 (default: today)",
    edition: "edition of the law (default: as sheet 檢核參數 says, else by the date)",
    format: "output format",
    out: "write to a file",
    params: "file of parameters (JSON: key and value)",
    rules: "folder of rules; its files replace the built-in ones of the same name",
    failOn: "exit status 1 from this severity on",
    jobs: "files processed at once",
    set: "the files are one set of forms, each taken from whichever file holds it",
    formats:
      "Formats: csv for spreadsheets, html for printing and sign-off, sarif and json for other programs. Of several files: json an array, csv one table, sarif one log, html one page.",
    exit: "Exit status: 0 no gaps; 1 findings at or above --fail-on, or a rule could not run; 2 could not check.",
  },
  ...HAND_OVER_WORDS.en,
  template: {
    about: "make the workbook of forms, blank or filled",
    out: "output file (.xlsx)",
    forms: "only these forms, separated by commas: 3-02-01,3-03-01",
    sample: "fill in the sample data",
    done: (file, sheets) => `Wrote "${file}", ${sheets} sheets.`,
  },
  rulesCommand: {
    about: "list the rules, or explain one",
    id: "rule id, such as 3-02-01/R03",
    engine: "show the conditions json-rules-engine decides",
    lint: "check the pack; problems are listed, exit status 1",
  },
  progress: { reading: (done, all, file) => `Checking (${done}/${all}): ${file}` },
  errors: {
    inFile: (file, { code }) =>
      `"${file}" could not be checked (${code}); open it in Excel, save it as .xlsx and try again.`,
    unknownOption: (option, hint) => `No option "${option}"${hint}.`,
    unknownCommand: (command, hint) => `No command "${command}"${hint}.`,
    didYouMean: (names) => `, did you mean "${names}"`,
    usage: (what) => `${what} Run lbbu --help for commands and options.`,
    optionArgument: (option) => `Option "${option}" needs a value.`,
    missingArgument: (name) => `Argument "${name}" is missing.`,
    missingOption: (option) => `Option "${option}" is required.`,
    tooManyArguments: "Too many arguments.",
    choice: (option, value, allowed) =>
      `Option "${option}" does not take "${value}"; choices: ${allowed}.`,
    date: (value) => `"${value}" is no date; write 115.11.22 or 2026-11-22.`,
    jobs: (value) => `--jobs "${value}" is no whole number from 1 to 64; correct it.`,
    missing: (path) => `"${path}" was not found; check the path.`,
    forbidden: (path) =>
      `No permission for "${path}"; check its permissions or close the program that has it open.`,
    isFolder: (path) => `"${path}" is a folder; name a file.`,
    cannotAccess: (path, reason) =>
      `"${path}" cannot be accessed (${reason}); check it and try again.`,
    notWorkbook: (path) => `"${path}" is no .xlsx or .xlsm; save it as an Excel workbook first.`,
    noWorkbooks: (path) => `"${path}" holds no .xlsx or .xlsm; check the folder.`,
    json: (path, reason) => `"${path}" is not valid JSON (${reason}); correct it.`,
    paramsShape: (path) =>
      `Parameters in "${path}" should read { "acceptableRisk": 8 }; correct it.`,
    unknownParameter: (path, key, hint) =>
      `"${key}" in "${path}" is no parameter${hint}; correct or delete it.`,
    noRuleFiles: (path) => `"${path}" holds no rule files (.json); check the folder.`,
    pack: (problems) => `The rule files have errors; correct them first:\n${problems}`,
    unknownRule: (id, hint) => `No rule "${id}"${hint}; run lbbu rules for all of them.`,
    unknownForm: (form, hint) =>
      `No form "${form}"${hint}; the sheet 表單索引 of the template lists them.`,
    outExtension: (path) => `Output file "${path}" should end in .xlsx; correct it.`,
    time: (value) => `"${value}" is no time; write 2026-11-22T14:02:00+08:00.`,
    sameFile: (path) => `Output "${path}" is the file itself; name another, the original stays.`,
    outEnding: (path, ending) => `Output file "${path}" should end in ${ending}; correct it.`,
    unexpected: (message) =>
      `Unexpected error (${message}); run again with --debug and pass the message on to the maintainers.`,
  },
};

export const CLI_WORDS: Readonly<Record<Lang, CliWords>> = { "zh-TW": zh, en };
