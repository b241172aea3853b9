import { toIso } from "../../../src/core/dates/calendar";
import { parseDate } from "../../../src/core/dates/parseDate";

const read = (text: string) => {
  const found = parseDate(text);
  return found && `${toIso(found.date)} ${found.spelling}`;
};

describe("a written date", () => {
  it.each([
    ["110.12.16", "2021-12-16 separated"],
    ["109.11.2", "2020-11-02 separated"],
    ["115/3/20", "2026-03-20 separated"],
    ["115-03-20", "2026-03-20 separated"],
    ["民國115/3/20", "2026-03-20 separated"],
    ["99/12/25", "2010-12-25 separated"],
    ["2026/3/20", "2026-03-20 separated"],
    ["2026-03-20", "2026-03-20 separated"],
    ["115 . 3 . 20", "2026-03-20 separated"],
    ["１１５／０３／２０", "2026-03-20 separated"],
    ["１１５．３．２０", "2026-03-20 separated"],
    ["110年12月27日", "2021-12-27 units"],
    ["中華民國 110 年 12 月 16 日", "2021-12-16 units"],
    ["民國115年3月20日", "2026-03-20 units"],
    ["西元2026年3月20日", "2026-03-20 units"],
    ["2026年3月20日", "2026-03-20 units"],
    ["1101216", "2021-12-16 digits"],
    ["１１５０３２０", "2026-03-20 digits"],
    ["20260320", "2026-03-20 digits"],
    ["中華民國一百十年八月二十三日", "2021-08-23 numerals"],
    ["一百一十五年三月二十日", "2026-03-20 numerals"],
    ["一一五年十月十日", "2026-10-10 numerals"],
    ["一○五年二月廿九日", "2016-02-29 numerals"],
    ["115/3/20 14:05", "2026-03-20T14:05 separated"],
    ["2026-03-20T09:30:00", "2026-03-20T09:30 separated"],
    ["115年3月20日 下午2:30", "2026-03-20T14:30 units"],
    ["115年3月20日14時30分", "2026-03-20T14:30 units"],
    ["115/3/20 上午 12:10", "2026-03-20T00:10 separated"],
    ["1150320 23:59", "2026-03-20T23:59 digits"],
  ])("%s is %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ["115.2.30", "no such day"],
    ["114/2/29", "no leap year"],
    ["115/13/1", "no such month"],
    ["115/0/1", "no month"],
    ["1150/3/20", "year of neither calendar"],
    ["200/1/1", "year of neither calendar"],
    ["1911/12/31", "before 民國 1"],
    ["0/1/1", "no year"],
    ["民國2026年3月20日", "Western year called 民國"],
    ["西元115年3月20日", "民國 year called Western"],
    ["11503", "no day"],
    ["1151320", "no such month"],
    ["115", "a bare year"],
    ["115年", "a bare year"],
    ["110年度", "a bare year"],
    ["110Q1", "a quarter"],
    ["115年3月", "no day"],
    ["115/　 /", "left blank"],
    ["3/20", "no year"],
    ["5/3/20", "day or year first"],
    ["115/3/20 25:00", "no such hour"],
    ["115/3/20 14:75", "no such minute"],
    ["115/3/20 下午13:00", "no such hour of an afternoon"],
    ["約115/3/20", "about"],
    ["115/3/20~115/4/1", "a period"],
    ["十百年一月一日", "no number"],
    ["", "nothing"],
  ])("%s is none: %s", (text) => {
    expect(parseDate(text)).toBeNull();
  });
});
