import { readWorkbook } from "../../src/adapters/xlsx/readWorkbook";
import { loadCatalog } from "../../src/catalog";
import type { WorkbookSnapshot } from "../../src/core/model/snapshot";
import { formsWorkbook } from "../e2e/support/formsWorkbook";
import { cellText } from "./cellText";
import { applyEdits } from "./mutation/applyEdits";

/** As files write them: what XML does not know is escaped. */
const TEXTS = [
  '=HYPERLINK("http://a","x")',
  "+1",
  "-2+3",
  "@SUM(1)",
  "a_x0001__x000B_b\u007f",
  "_xFFFE_字",
  "_x005F_x000D_ <&>\"' ]]>",
  "  前後空白  ",
  "第一行_x000D_\n第二行\t尾",
  "e\u0301 \u202e反",
  "長".repeat(32_767),
  "😀".repeat(16_383),
];

/** Assets whose keys and dates are texts that have broken files elsewhere: each is a finding that quotes it. */
export async function hostileWorkbook(): Promise<WorkbookSnapshot> {
  const forms = readWorkbook(await formsWorkbook(["3-02-01"], "defects"), "forms.xlsx");
  const cells = forms.sheets.flatMap(({ rows }) => rows.flatMap(({ values }) => values[0] ?? []));
  const assets = cells.map(cellText).filter((text) => /^[A-Z]{2}-\d+$/u.test(text));
  const edits = TEXTS.flatMap((value, n) =>
    ["inventoryDate", "assetId"].map((field) => {
      const row = assets[n] ?? "";
      return { op: "rawText", form: "3-02-01", row, field, value };
    }),
  );
  return applyEdits(forms, (await loadCatalog()).templates, edits);
}
