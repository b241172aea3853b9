import { loadCatalog } from "../../../src/catalog";
import type { WorkbookSnapshot } from "../../../src/core/model/snapshot";
import { mutations } from "../../rules/mutations.json";
import { sampleWorkbook } from "../sampleWorkbook";
import { applyEdits, type Edit } from "./applyEdits";

export interface MutatedWorkbook {
  readonly id: string;
  /** The sheets that were edited; the others are as in the sample. */
  readonly workbook: WorkbookSnapshot;
}

/** Every entry of mutations.json applied to the sample. */
export async function mutatedWorkbooks(): Promise<readonly MutatedWorkbook[]> {
  const sample = await sampleWorkbook();
  const { templates } = await loadCatalog();
  return (mutations as readonly { id: string; edits: unknown }[]).map(({ id, edits }) => {
    const { sheets, ...rest } = applyEdits(sample, templates, edits as readonly Edit[]);
    const edited = sheets.filter((sheet) => !sample.sheets.includes(sheet));
    // a mutation that only deletes a sheet leaves no edited one
    return { id, workbook: { ...rest, sheets: edited.length > 0 ? edited : sheets } };
  });
}
