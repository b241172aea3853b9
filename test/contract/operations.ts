import type { OfficeWorkbook } from "../../src/adapters/office/officeWorkbook";
import type { Flag } from "../../src/core/model/flag";
import type { DesignedSheet } from "../../src/core/model/workbookDesign";
import { formSheet } from "../../src/core/templates/design/formSheet";
import { realTemplate } from "../support/realForms";
import { checkedOf } from "../support/xlsx/checkedOf";
import { designsFor, templatesFor } from "./templatesFor";

const FLAGS: readonly Flag[] = [
  { sheet: "資產", cell: "B2", severity: "gap", key: [{ column: 1, value: "SW-001" }] },
  { sheet: "資產", cell: "C3", severity: "review", key: [{ column: 1, value: "SW-002" }] },
  { sheet: "人員", cell: "A2", severity: "advice", key: [] },
];

type Operation = (office: OfficeWorkbook) => Promise<unknown>;

/** Everything the adapter does to or with an open workbook, over smallWorkbook. */
export async function operations(): Promise<Readonly<Record<string, Operation>>> {
  const templates = await templatesFor(["2-01-01", "3-05-02"]);
  const designs = designsFor(["2-01-01", "3-05-02"]);
  const mapping = controlSheet("欄位對應", [
    { form: "3-02-01", sheet: "資產", title: "編號", column: "assetId" },
  ]);
  const noRows = controlSheet("欄位對應", []);
  const parameters = controlSheet("檢核參數", []);
  return {
    "reading the workbook": (office) => office.readWorkbook(null),
    "reading a sheet": (office) => office.readSheet("資產"),
    "asking for the name": (office) => office.fileName(),
    "asking for flags": (office) => office.hasFlags(),
    "going to a cell": (office) => office.goTo("人員", "A2"),
    "inserting files": (office) => office.insert(templates, "leaveOut"),
    "building sheets": (office) => office.insert(designs, "leaveOut"),
    "writing flags": (office) => office.flag(FLAGS),
    "clearing flags": (office) => office.clearFlags(),
    "writing a hand-over": (office) => office.write(checkedOf(FLAGS)),
    "clearing a hand-over": (office) => office.clear(),
    "writing control cells": (office) =>
      office.writeControlSheet(noRows, [
        { cell: "E3", value: "資產編號" },
        { cell: "A4", value: null },
      ]),
    "adding control rows": (office) => office.writeControlSheet(mapping),
    "making a control sheet": (office) => office.writeControlSheet(parameters),
  };
}

function controlSheet(
  form: string,
  rows: readonly Readonly<Record<string, string>>[],
): DesignedSheet {
  const context = { lists: { units: [], systems: [] }, agency: "", foreign: () => null };
  return formSheet(realTemplate(form), context, { header: {}, rows });
}
