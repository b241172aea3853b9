import { BLANK } from "../../../model/value";
import type { CellRef } from "../../../model/outcome";
import type { DerivedRow, DerivedTable } from "./derivedTable";
import type { RuleTable } from "../../ruleTable";

/** What a corrective action may refer to, by its source: the column of its number and of the reference back. */
const SOURCES = [
  { form: "3-08-01", kind: "內部稽核", no: "auditNo", backReferences: "findingNos" },
  { form: "3-05-02", kind: "資通安全事件", no: "incidentNo", backReferences: "capaNo" },
  { form: "3-07-03", kind: "營運持續演練", no: "reportNo", backReferences: "capaNo" },
  { form: "3-12-04", kind: "備份測試", no: "testNo", backReferences: "capaNo" },
  { form: "2-02-01", kind: "有效性量測", no: "metricId", backReferences: "capaNo" },
] as const;

export const sourceRecords: DerivedTable = {
  meaning: "矯正措施可引用之來源紀錄：稽核、事件、演練、備份測試與量測",
  columns: ["kind", "no", "backReferences"],
  reads: Object.fromEntries(
    SOURCES.map(({ form, no, backReferences }) => [form, [no, backReferences]]),
  ),
  rowsOf: ({ table }) => ({
    rows: SOURCES.flatMap((source) => recordsOf(source, table(source.form))),
    lost: [],
  }),
};

function recordsOf(source: (typeof SOURCES)[number], table: RuleTable): readonly DerivedRow[] {
  const [numbers, references] = [table.column(source.no), table.column(source.backReferences)];
  return numbers.map((no, row) => {
    const cell = (key: string): CellRef => ({ form: source.form, row, key });
    return {
      key: table.source.key(row) ?? "",
      values: { kind: source.kind, no, backReferences: references[row] ?? BLANK },
      cells: { no: cell(source.no), backReferences: cell(source.backReferences) },
    };
  });
}
