import { Mark } from "../../../model/value";
import { showFact } from "../../factValue";
import { isoEditionOf } from "../../facts/shared/standards";
import type { DerivedTable } from "./derivedTable";

const FORM = "2-02-02";

export const controlsOfStatement: DerivedTable = {
  meaning: "適用性聲明書「依據標準」附錄 A 之全部控制措施",
  columns: ["controlId"],
  reads: { [FORM]: [] },
  rowsOf: ({ header, iso }) => {
    const standard = header(FORM, "standard");
    if (standard instanceof Mark)
      return { rows: [], lost: [{ form: FORM, row: "header", key: "header.standard" }] };
    const controls = iso[isoEditionOf(showFact(standard))];
    return {
      rows: controls.map((controlId) => ({ key: controlId, values: { controlId }, cells: {} })),
      lost: [],
    };
  },
};
