import { writeTemplateWorkbook } from "../../../src/adapters/xlsx/templates/writeTemplateWorkbook";
import { withDefects } from "../../../src/apps/demo/defects";
import { loadCatalog, loadSample } from "../../../src/catalog";
import { templateWorkbook } from "../../../src/core/templates/design/templateWorkbook";

/** Forms as an .xlsx, filled with the sample; with a few typical defects where these are asked for. */
export async function formsWorkbook(
  forms: readonly string[] | null,
  content: "sample" | "defects",
): Promise<Uint8Array> {
  const samples = (await loadSample()).forms;
  return writeTemplateWorkbook(
    templateWorkbook(await loadCatalog(), {
      forms,
      samples: content === "defects" ? withDefects(samples) : samples,
    }),
  );
}

let defective: Promise<Uint8Array> | null = null;

/** All forms with a few typical defects; made once. */
export const defectiveWorkbook = (): Promise<Uint8Array> =>
  (defective ??= formsWorkbook(null, "defects"));
