import { nextRow, rowToFocus, typedRow } from "../../../src/ui/viewModel/treeKeys";
import type { TreeRow } from "../../../src/ui/viewModel/treeRows";

const row = (key: string, parent: string | null) => ({ key, parent }) as TreeRow;
const ROWS = [
  row("gap", null),
  row("rule", "gap"),
  row("f1", "rule"),
  row("f2", "rule"),
  row("review", null),
];

test.each([
  ["gap", "ArrowDown", "rule"],
  ["review", "ArrowDown", "review"],
  ["gap", "ArrowUp", "gap"],
  ["f2", "Home", "gap"],
  ["gap", "End", "review"],
  ["gap", "PageDown", "review"],
  ["review", "PageUp", "gap"],
  ["f2", "ArrowLeft", "rule"],
  ["gap", "ArrowLeft", null],
  ["rule", "ArrowRight", "f1"],
  ["f1", "ArrowRight", null],
  ["f1", "x", null],
  ["gone", "ArrowDown", null],
])("from %s the key %s leads to %s", (from, key, to) => {
  expect(nextRow(ROWS, from, key)).toBe(to);
});

test.each([
  ["gap", "f", "f1"],
  ["f1", "F", "f2"],
  ["f2", "f", "f1"],
  ["gap", "z", null],
])("from %s typing %s leads to %s, round the end", (from, typed, to) => {
  expect(typedRow(ROWS, from, typed, ({ key }) => key)).toBe(to);
});

test("a line that is gone leaves the focus to the one that took its place", () => {
  expect(rowToFocus(ROWS, "gone", 3)).toBe("f2");
  expect(rowToFocus(ROWS, "gone", 9)).toBe("review");
  expect(rowToFocus(ROWS, "f1", 0)).toBe("f1");
  expect(rowToFocus([], "f1", 0)).toBe("");
});
