import { readWorkbook } from "../../src/adapters/xlsx/readWorkbook";
import { writeTemplateWorkbook } from "../../src/adapters/xlsx/templates/writeTemplateWorkbook";
import { loadCatalog, loadSample } from "../../src/catalog";
import type { WorkbookSnapshot } from "../../src/core/model/snapshot";
import { templateWorkbook } from "../../src/core/templates/design/templateWorkbook";

/** The filled sample as an .xlsx file, made the way `lbbu template --sample` makes it. */
export async function sampleBytes(): Promise<Uint8Array> {
  const { forms } = await loadSample();
  return writeTemplateWorkbook(
    templateWorkbook(await loadCatalog(), { forms: null, samples: forms }),
  );
}

/** The filled sample, written to .xlsx and read back. */
export async function sampleWorkbook(): Promise<WorkbookSnapshot> {
  return readWorkbook(await sampleBytes(), "sample.xlsx");
}
