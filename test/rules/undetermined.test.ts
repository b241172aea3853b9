import { loadCatalog } from "../../src/catalog";
import { check } from "../../src/core/check";
import { fromIso } from "../../src/core/dates/calendar";
import { applyEdits } from "../support/mutation/applyEdits";
import { sampleWorkbook } from "../support/sampleWorkbook";

// Workbooks are built and read for real; a busy machine takes its time.
jest.setTimeout(60_000);

/** Cells that are blank although they must not be, and the rule that cannot be judged without them. */
const BLANKS = [
  ["2-02-02/R02", "2-02-02", "A.8.8", "applicable"],
  ["2-02-02/R02", "2-02-02", "A.5.18", "implStatus"],
  ["3-03-02/R03", "3-03-02", "T115-003", "status"],
  ["3-03-02/R03", "3-03-02", "T115-003", "progress"],
  ["3-12-04/R01", "3-12-04", "BT115-002", "result"],
  ["3-12-04/R01", "3-12-04", "BT115-004", "integrityOk"],
  ["3-07-03/R04", "3-07-03", "BCR115-01", "systemName"],
  ["3-12-01/R12", "3-12-01", "MT115-005", "systemName"],
  ["3-12-02/R06", "3-12-02", "RL115-001", "systemName"],
] as const;

test.each(BLANKS)("%s is not kept where %s %s「%s」 is blank", async (rule, form, row, field) => {
  const catalog = await loadCatalog();
  const blank = { op: "set", form, row, field, value: null };
  const workbook = applyEdits(await sampleWorkbook(), catalog.templates, [blank]);
  const { findings } = await check({ snapshots: [workbook], asOf: fromIso("2026-11-22") }, catalog);
  const missing = findings.find((finding) => finding.rule === "T-REQ" && finding.field === field);
  expect(missing?.also).toContainEqual({ rule, rowKey: row, state: "undetermined" });
});
