import { rocTime } from "../../../src/core/dates/rocTime";

test.each([
  ["2026-11-22T14:02:00+08:00", "115/11/22 14:02"],
  ["2026-11-22T14:02:59.123+08:00", "115/11/22 14:02"],
  // another zone is said, or the hour would be taken for that of Taiwan
  ["2026-11-22T06:02:00Z", "115/11/22 06:02（Z）"],
  ["no time", "no time"],
])("%s reads %s", (iso, text) => {
  expect(rocTime(iso)).toBe(text);
});
