import { fromIso } from "../../../../src/core/dates/calendar";
import { BLANK, BLANK_REQUIRED, UNREADABLE } from "../../../../src/core/model/value";
import { derive } from "../../../support/derive";

const d = fromIso;

test.each([
  ["since before", d("2025-03-03"), BLANK, true],
  ["since today", d("2026-11-22"), BLANK, true],
  ["from tomorrow", d("2026-11-23"), BLANK, false],
  ["until today", d("2025-03-03"), d("2026-11-22"), true],
  ["until yesterday", d("2025-03-03"), d("2026-11-21"), false],
  ["without any date", BLANK, BLANK_REQUIRED, true],
  ["with an unreadable end", d("2025-03-03"), UNREADABLE, UNREADABLE],
])("a member %s: in post is %p", (_, start, end, expected) => {
  expect(derive("2-01-01", "inPost", [start, end])).toBe(expected);
});
