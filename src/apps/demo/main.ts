import { writeFile } from "node:fs/promises";
import { writeTemplateWorkbook } from "../../adapters/xlsx/templates/writeTemplateWorkbook";
import { loadCatalog, loadSample } from "../../catalog";
import { templateWorkbook } from "../../core/templates/design/templateWorkbook";
import { withDefects } from "./defects";

/** Writes the filled sample with a few defects; argument: the file. */
async function main(file: string | undefined): Promise<void> {
  if (file === undefined) throw new Error("which file?");
  const { forms } = await loadSample();
  const design = templateWorkbook(await loadCatalog(), {
    forms: null,
    samples: withDefects(forms),
  });
  await writeFile(file, await writeTemplateWorkbook(design));
}

void main(process.argv[2]);
