import { fromIso, toIso } from "../../../src/core/dates/calendar";
import { dateOfSerial, serialOfDate } from "../../../src/core/dates/serial";

const read = (serial: number, date1904 = false) => {
  const date = dateOfSerial(serial, date1904);
  return date && toIso(date);
};

describe("a serial number of the 1900 system", () => {
  it.each([
    [1, "1900-01-01"],
    [59, "1900-02-28"],
    [61, "1900-03-01"],
    [36_526, "2000-01-01"],
    [46_101, "2026-03-20"],
    [46_101.5, "2026-03-20T12:00"],
    [46_101.999_999, "2026-03-21T00:00"],
    [2_958_465, "9999-12-31"],
  ])("%d is %s", (serial, expected) => {
    expect(read(serial)).toBe(expected);
  });

  it.each([0, 60, -1, 2_958_466, Number.NaN])("%d is no date", (serial) => {
    expect(read(serial)).toBeNull();
  });
});

describe("a serial number of the 1904 system", () => {
  it.each([
    [0, "1904-01-01"],
    [60, "1904-03-01"],
    [44_639, "2026-03-20"],
  ])("%d is %s", (serial, expected) => {
    expect(read(serial, true)).toBe(expected);
  });
});

it.each(["1900-01-01", "1900-02-28", "1900-03-01", "2026-03-20", "2026-03-20T09:30"])(
  "the serial number of %s reads as that date",
  (iso) => {
    expect(read(serialOfDate(fromIso(iso), false))).toBe(iso);
  },
);

it("a date has the serial number of its date system", () => {
  expect(serialOfDate(fromIso("2026-03-20"), false)).toBe(46_101);
  expect(serialOfDate(fromIso("2026-03-20"), true)).toBe(44_639);
});
