import { fromIso } from "../../../../src/core/dates/calendar";
import { derive } from "../../../support/derive";

test("the year of a training is that of its date", () => {
  expect(derive("補-01", "trainYear", [fromIso("2025-12-31")])).toBe(114);
});
