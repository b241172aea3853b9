import { fromIso } from "../../../../src/core/dates/calendar";
import { BLANK, UNREADABLE } from "../../../../src/core/model/value";
import { derive } from "../../../support/derive";

const CORE = "勞工行政管理系統";
const OTHER = "服務信箱";
const [INTEGRITY, SECRECY, AVAILABILITY] = ["完整性(竄改)", "機密性(洩漏)", "可用性(中斷)"];
const from = fromIso("2026-07-08T14:00");
const after = (hours: string) => fromIso(hours);

// Expected levels by the table of ../facts/regulation.md 3.2: core 2, else 1; +1 severe or beyond MTPD (72 h).
test.each([
  ["nothing touched", [OTHER, [], "輕微", "否", from, BLANK], 1],
  ["integrity", [OTHER, [INTEGRITY], "輕微", "否", from, BLANK], 1],
  ["integrity, severe", [OTHER, [INTEGRITY], "嚴重", "否", from, BLANK], 2],
  ["integrity of a core system", [CORE, [INTEGRITY], "輕微", "否", from, BLANK], 2],
  ["integrity of a core system, severe", [CORE, [INTEGRITY], "嚴重", "否", from, BLANK], 3],
  ["outage of 72 hours", [OTHER, [AVAILABILITY], "嚴重", "否", from, after("2026-07-11T14:00")], 1],
  ["outage beyond", [OTHER, [AVAILABILITY], "輕微", "否", from, after("2026-07-11T14:01")], 2],
  [
    "outage of a core system",
    [CORE, [AVAILABILITY], "輕微", "否", from, after("2026-07-11T14:01")],
    3,
  ],
  ["outage without a time", [CORE, [AVAILABILITY], "輕微", "否", from, fromIso("2026-07-20")], 2],
  ["the highest facet counts", [OTHER, [AVAILABILITY, SECRECY], "嚴重", "否", from, BLANK], 2],
  ["no system", [BLANK, [SECRECY], "輕微", "是", from, BLANK], 1],
  ["unreadable degree", [OTHER, [SECRECY], UNREADABLE, "否", from, BLANK], UNREADABLE],
] as const)("%s: least level %#", (_, values, expected) => {
  expect(derive("3-05-02", "minimumLevel", values)).toBe(expected);
});

test("a leak of personal data was level 3 or 4 until the law of 115", () => {
  const leak = (degree: string) => [OTHER, [SECRECY], degree, "是", from, BLANK];
  expect(derive("3-05-02", "minimumLevel", leak("輕微"), { edition: "110" })).toBe(3);
  expect(derive("3-05-02", "minimumLevel", leak("嚴重"), { edition: "110" })).toBe(4);
  expect(derive("3-05-02", "minimumLevel", leak("嚴重"), { edition: "114" })).toBe(2);
});

test.each([
  ["1級", 1, 72],
  ["2級", 2, 72],
  ["3級", 3, 36],
  ["4級", 4, 36],
  ["非資安事件", UNREADABLE, 36],
])("%s is number %p, to be contained in %p hours", (level, number, hours) => {
  const parameters = { recoverHours12: 72, recoverHours34: 36 };
  expect(derive("3-05-02", "levelNumber", [level])).toBe(number);
  expect(derive("3-05-02", "recoverLimit", [level], { parameters })).toBe(hours);
});
