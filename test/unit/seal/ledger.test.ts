import { headOf, ledgerDifferences, withEntry } from "../../../src/core/seal/ledger";
import { trendOf } from "../../../src/core/seal/trend";
import { sealLines } from "../../../src/core/report/checkedWorkbook/sealLines";
import { sealOfLines } from "../../../src/core/seal/sheets/readSealLines";
import { inOrder } from "../../../src/core/seal/sealOf";
import { sealWith } from "../../support/sealPartOf";

const first = sealWith();
const one = withEntry([], first);
const second = sealWith({ asOf: "2027-11-22", previous: headOf(one) });
const two = withEntry(one, second);

test("each line holds the digest of the one before", () => {
  expect(two.map(({ number, previous }) => [number, previous])).toEqual([
    [1, null],
    [2, headOf(one)],
  ]);
  expect(ledgerDifferences(two, second)).toEqual([]);
});

test.each([
  ["a count", two.map((line) => ({ ...line, counts: { ...line.counts, gap: 7 } })), "2"],
  ["the first time", two.map((line, n) => (n === 0 ? { ...line, sealedAt: "x" } : line)), "2"],
  ["the last time", two.map((line, n) => (n === 1 ? { ...line, sealedAt: "x" } : line)), "2"],
  ["a line that is gone", two.slice(1), "2"],
  ["the last line that is gone", two.slice(0, 1), "1"],
  ["all lines gone", [], "1"],
])("%s is found in the chain", (_, ledger, line) => {
  expect(ledgerDifferences(ledger, second).map(({ rowKey }) => rowKey)).toContain(line);
});

test("the readable lines say the whole seal", () => {
  const lines = sealLines(second, (key) => `名稱${key}`);
  expect(sealOfLines(lines)).toEqual(inOrder(second));
  expect(sealOfLines(lines.slice(1))).toBeNull();
  expect(sealOfLines([...lines, ["檢核日", "2026-01-01"]])).toBeNull();
});

test("the trend tells new, persisting and resolved findings by id", () => {
  const kept = (id: string) => ({ id, rule: "r", severity: "gap" as const, place: "" });
  const before = { sealedAt: "t", asOf: "d", findings: [kept("a"), kept("b")] };
  expect(trendOf([{ id: "b" }, { id: "c" }], before)).toEqual({
    sealedAt: "t",
    asOf: "d",
    added: ["c"],
    persisting: ["b"],
    resolved: [kept("a")],
  });
});
