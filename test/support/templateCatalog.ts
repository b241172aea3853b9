import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Parameter, Plan } from "../../src/core/model/plan";
import type { Sample } from "../../src/core/model/sample";
import type { TemplateCatalog } from "../../src/core/templates/design/templateWorkbook";
import { realTemplate, realTemplates } from "./realForms";

/** What template workbooks are made of: the project's own forms, plan and parameters. */
export const templateCatalog: TemplateCatalog = {
  templates: realTemplates,
  controlTemplates: ["計畫資料", "檢核參數", "欄位對應", "豁免清單"].map(realTemplate),
  parameters: readJson<readonly Parameter[]>("rules/parameters.json"),
  plan: readJson<Plan>("rules/plan.json"),
};

/** What the forms of the sample workbook are filled with. */
export const templateSamples: Sample["forms"] = readJson<Sample>("templates/sample.json").forms;

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(join(__dirname, "../..", path), "utf8")) as T;
}
