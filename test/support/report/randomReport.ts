import fc from "fast-check";
import type { Finding } from "../../../src/core/model/finding";
import type { OutcomeCause } from "../../../src/core/model/outcome";
import type { Report } from "../../../src/core/model/report";
import { reportOf } from "../reportOf";

/** Texts that have broken reports elsewhere, each with what a person is to see of it. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ["<script>alert(1)</script>", "<script>alert(1)</script>"],
  [`"><img src=x onerror='x()'>`, `"><img src=x onerror='x()'>`],
  ["&amp; &#60;b&#62;", "&amp; &#60;b&#62;"],
  ["</style></table><!--", "</style></table><!--"],
  ['=HYPERLINK("http://x")', '=HYPERLINK("http://x")'],
  ["+1", "+1"],
  ["-1", "-1"],
  ["@SUM(A1)", "@SUM(A1)"],
  ["＝1+1", "＝1+1"],
  [" =1", " =1"],
  ["\u200b=1", "\u200b=1"],
  ["\t=1", "\t=1"],
  ["'=1", "'=1"],
  ['a,"b",c', 'a,"b",c'],
  ["上\r\n下", "上\n下"],
  ["\r=1", "\n=1"],
  ["a\u0000b\u0007", "a‹U+0000›b‹U+0007›"],
  ["\ud800", "‹U+D800›"],
  ["甲\u202e乙", "甲‹U+202E›乙"],
  ["\ufeff=1", "\ufeff=1"],
  ["{0} {{x}} [a](1)", "{0} {{x}} [a](1)"],
  ["𠮷野家", "𠮷野家"],
];
const SHOWN = new Map(HOSTILE);

/** What a report for people shows of a random text. */
export function shown(text: string): string {
  return SHOWN.get(text) ?? text;
}

const plain = fc.string({ unit: "grapheme", maxLength: 12 }).filter((text) => !/\p{C}/u.test(text));
const text = fc.oneof(plain, fc.constantFrom(...SHOWN.keys()));
const filled = text.filter((value) => value.trim() !== "");
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const texts = fc.array(filled, { maxLength: 3 });
const cell = fc.constantFrom("A1", "C9", "AG13", "XFD1048576");
const form = fc.constantFrom("3-02-01", "9-99-99");
const rule = fc.constantFrom("3-02-01/R01", "3-02-01/R03", "T-REQ", "S-X");
const file = maybe(fc.constantFrom("甲.xlsx", "乙 1.xlsx"));
const count = fc.nat(9999);
const isoDate = fc.constantFrom("2026-01-02", "2026-11-22", "2027-11-21");

const waiver: fc.Arbitrary<Finding["waiver"]> = maybe(
  fc.record({ reason: filled, approver: filled, approvedOn: isoDate, endsOn: isoDate }),
);

const finding: fc.Arbitrary<Omit<Finding, "id">> = fc.record({
  rule,
  name: fc.constant("some-rule"),
  severity: fc.constantFrom("gap", "review", "advice"),
  strength: fc.constantFrom("strong", "partial"),
  form: maybe(form),
  file,
  sheet: maybe(filled),
  cells: fc.array(cell, { maxLength: 4 }),
  row: maybe(fc.integer({ min: 1, max: 1_048_576 })),
  rowKey: maybe(filled),
  field: maybe(filled),
  fieldTitle: maybe(filled),
  actual: text,
  expected: text,
  message: filled,
  why: filled,
  fix: texts,
  refs: fc.record({
    plan: maybe(filled),
    law: maybe(filled),
    iso: texts,
    audit: texts,
    related: maybe(filled),
  }),
  related: fc.array(fc.record({ file, sheet: filled, cell }), { maxLength: 2 }),
  also: fc.array(
    fc.record({ rule, rowKey: maybe(filled), state: fc.constantFrom("undetermined", "covered") }),
    { maxLength: 2 },
  ),
  waiver,
});

const cause: fc.Arbitrary<OutcomeCause> = fc.oneof(
  fc.record({ code: fc.constantFrom("form-missing", "form-empty"), form }),
  fc.record({ code: fc.constant("column-missing"), form, column: filled }),
  fc.record({ code: fc.constant("rule-broken"), message: filled }),
);

const result: fc.Arbitrary<Omit<Report["rules"][number], "rule">> = fc
  .record({
    outcome: fc.constantFrom("passed", "failed", "needsReview", "notApplicable", "couldNotRun"),
    population: fc.record({
      rows: count,
      applicable: count,
      failed: count,
      unreadable: count,
      hidden: count,
    }),
    cause,
  })
  .map((made) => ({ ...made, cause: made.outcome === "couldNotRun" ? made.cause : null }));

const parameter = fc.oneof(count, filled, texts, fc.constant(null));

/** Any report a check could make, and many it could not: what is written has to hold all of it. */
export const randomReport: fc.Arbitrary<Report> = fc
  .record({
    findings: fc.array(finding, { maxLength: 8 }),
    results: fc.array(result, { maxLength: 6 }),
    parameters: fc.dictionary(fc.string({ unit: "grapheme-ascii", minLength: 1 }), parameter),
    overrides: fc.array(
      fc.record({
        list: fc.constantFrom("units", "systems", "dedicated"),
        item: filled,
        change: fc.constantFrom("added", "changed", "ended"),
      }),
    ),
    sheets: fc.array(
      fc.record({
        file,
        name: filled,
        form: maybe(form),
        visibility: fc.constantFrom("visible", "hidden", "veryHidden"),
        rows: count,
      }),
    ),
    name: fc.constantFrom("x.xlsx", "檔 案/100%#?.xlsx", ""),
  })
  .map(({ findings, results, parameters, overrides, sheets, name }) =>
    reportOf(
      findings.map((made, n) => ({ ...made, id: n.toString(16).padStart(16, "0") })),
      {
        parameters,
        workbook: { name, content: `sha256:${"0".repeat(64)}`, sheets },
        plan: { document: "110.12.16", overrides },
        rules: results.map((made, n) => ({ rule: `X/R${n}`, ...made })),
      },
    ),
  );
