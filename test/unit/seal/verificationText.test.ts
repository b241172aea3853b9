import { difference } from "../../../src/core/seal/content/difference";
import { differenceText } from "../../../src/core/seal/verificationText";

const place = { sheet: "資產", rowKey: "HW-1", row: 4, field: "名稱", cell: "B4" };

test("a difference reads as one line, whatever the cells hold", () => {
  const values = { sealed: "伺服器\n\u001b[31m紅", now: "長".repeat(32_767) };
  expect(differenceText(difference("cell", { ...place, ...values }), "zh-TW")).toBe(
    `工作表「資產」HW-1（第 4 列）「名稱」（B4）：封緘時為 伺服器 ‹U+001B›[31m紅，現為 ${"長".repeat(120)}…`,
  );
});

test("a cell that held nothing is said to be blank", () => {
  const added = difference("cell", { ...place, sealed: null, now: "x" });
  expect(differenceText(added, "en")).toBe(
    'Sheet "資產" HW-1 (row 4) "名稱" (B4): sealed (blank), now x',
  );
});
