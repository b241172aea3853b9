import { isDateFormat } from "../../../src/core/dates/isDateFormat";

it.each([
  "yyyy/mm/dd",
  "[$-404]e/mm/dd",
  '[$-404]e"年"m"月"d"日"',
  "m/d/yy h:mm",
  "[h]:mm:ss",
  "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
  "yyyy/m/d;@",
  "上午/下午 hh:mm",
])("%s shows dates or times", (code) => {
  expect(isDateFormat(code)).toBe(true);
});

it.each([
  undefined,
  "General",
  "0.00",
  "#,##0_ ;[Red]\\-#,##0\\ ",
  "0%",
  "0.00E+00",
  '0"小時"',
  '"day" 0',
  "\\d0",
  "[Magenta]0",
  "@",
])("%s shows no dates", (code) => {
  expect(isDateFormat(code)).toBe(false);
});
