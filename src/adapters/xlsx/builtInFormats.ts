/**
 * Number formats a workbook may name without defining them, in the spelling Excel gives them;
 * 27–36 and 50–58 differ by language and stand here as for Traditional Chinese.
 */
const ROC_SHORT = "[$-404]e/m/d";
const ROC_LONG = '[$-404]e"年"m"月"d"日"';
const TIME = 'hh"時"mm"分"';
const TIME_WITH_SECONDS = 'hh"時"mm"分"ss"秒"';
const HALF_DAY_TIME = `上午/下午${TIME}`;
const HALF_DAY_TIME_WITH_SECONDS = `上午/下午${TIME_WITH_SECONDS}`;

export const BUILT_IN_FORMATS: ReadonlyMap<number, string> = new Map([
  [0, "General"],
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [5, "$#,##0_);($#,##0)"],
  [6, "$#,##0_);[Red]($#,##0)"],
  [7, "$#,##0.00_);($#,##0.00)"],
  [8, "$#,##0.00_);[Red]($#,##0.00)"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "m/d/yyyy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "m/d/yyyy h:mm"],
  [27, ROC_SHORT],
  [28, ROC_LONG],
  [29, ROC_LONG],
  [30, "m/d/yy"],
  [31, 'yyyy"年"m"月"d"日"'],
  [32, TIME],
  [33, TIME_WITH_SECONDS],
  [34, HALF_DAY_TIME],
  [35, HALF_DAY_TIME_WITH_SECONDS],
  [36, ROC_SHORT],
  [37, "#,##0_);(#,##0)"],
  [38, "#,##0_);[Red](#,##0)"],
  [39, "#,##0.00_);(#,##0.00)"],
  [40, "#,##0.00_);[Red](#,##0.00)"],
  [41, '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)'],
  [42, '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)'],
  [44, '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)'],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
  [50, ROC_SHORT],
  [51, ROC_LONG],
  [52, HALF_DAY_TIME],
  [53, HALF_DAY_TIME_WITH_SECONDS],
  [54, ROC_LONG],
  [55, HALF_DAY_TIME],
  [56, HALF_DAY_TIME_WITH_SECONDS],
  [57, ROC_SHORT],
  [58, ROC_LONG],
]);
