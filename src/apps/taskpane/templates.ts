import { loadSample } from "../../catalog";
import type { Catalog } from "../../core/model/catalog";
import { templateWorkbook } from "../../core/templates/design/templateWorkbook";
import type { PaneEngine } from "../../ui/paneEngine";

/** The part of the engine that makes sheets to be inserted: its sample and writer are large. */
export function templatesOf(catalog: () => Promise<Catalog>): PaneEngine["templates"] {
  return async (forms, content) => {
    const samples = content === "sample" ? (await loadSample()).forms : {};
    const design = templateWorkbook(await catalog(), { forms, samples });
    const { writeTemplateWorkbook } =
      await import("../../adapters/xlsx/templates/writeTemplateWorkbook");
    const file = await writeTemplateWorkbook(design);
    return design.sheets.map((sheet, n) => ({ form: forms[n] ?? "", sheet, file }));
  };
}
