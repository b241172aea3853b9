import { offsetsOf, pieces } from "../../../src/ui/viewModel/windowing";

const ROWS = Array.from({ length: 1000 }, (_, n) => ({ key: `f${n}`, kind: "finding" as const }));

test("lines begin where the ones before end, measured heights before estimates", () => {
  const offsets = offsetsOf(
    [
      { key: "g", kind: "group" },
      { key: "f", kind: "finding" },
    ],
    new Map([["f", 76]]),
  );
  expect(offsets).toEqual([0, 36, 112]);
});

test("the lines in sight are rendered, with ten on either side", () => {
  const offsets = offsetsOf(ROWS, new Map());
  expect(pieces(offsets, { top: 4800, height: 480 }, -1)).toEqual([
    { kind: "gap", height: 90 * 48 },
    { kind: "lines", from: 90, to: 121 },
    { kind: "gap", height: (1000 - 121) * 48 },
  ]);
});

test("the focused line is rendered wherever it is", () => {
  const offsets = offsetsOf(ROWS, new Map());
  const parts = pieces(offsets, { top: 0, height: 480 }, 500);
  expect(parts).toContainEqual({ kind: "lines", from: 500, to: 501 });
  const total = parts.reduce(
    (sum, part) => sum + (part.kind === "gap" ? part.height : (part.to - part.from) * 48),
    0,
  );
  expect(total).toBe(1000 * 48);
});
