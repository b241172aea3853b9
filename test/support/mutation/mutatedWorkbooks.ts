import { loadCatalog } from "../../../src/catalog";
import type { WorkbookSnapshot } from "../../../src/core/model/snapshot";
import { mutations } from "../../rules/mutations.json";
import { sampleWorkbook } from "../sampleWorkbook";
import { applyEdits, type Edit } from "./applyEdits";

export interface MutatedWorkbook {
  readonly id: string;
  readonly workbook: WorkbookSnapshot;
  /** Only the sheets that were edited; the others are as in the sample. */
  readonly edited: WorkbookSnapshot;
}

/** Every entry of mutations.json applied to the sample. */
export async function mutatedWorkbooks(): Promise<readonly MutatedWorkbook[]> {
  const sample = await sampleWorkbook();
  const { templates } = await loadCatalog();
  return (mutations as readonly { id: string; edits: unknown }[]).map(({ id, edits }) => {
    const workbook = applyEdits(sample, templates, edits as readonly Edit[]);
    const edited = workbook.sheets.filter((sheet) => !sample.sheets.includes(sheet));
    // a mutation that only deletes a sheet leaves no edited one
    return { id, workbook, edited: edited.length > 0 ? { ...workbook, sheets: edited } : workbook };
  });
}
