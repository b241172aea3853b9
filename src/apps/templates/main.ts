import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { writeTemplateWorkbook } from "../../adapters/xlsx/templates/writeTemplateWorkbook";
import { loadCatalog, loadSample } from "../../catalog";
import {
  templateWorkbook,
  type TemplateSelection,
} from "../../core/templates/design/templateWorkbook";

/** Writes the blank, the filled and the single-form workbooks; argument: the output folder. */
async function main(folder: string): Promise<void> {
  const catalog = await loadCatalog();
  const { forms: samples } = await loadSample();
  await mkdir(folder, { recursive: true });
  const files: readonly (readonly [string, TemplateSelection])[] = [
    ["lbbu-blank", { forms: null }],
    ["lbbu-sample", { forms: null, samples }],
    ...catalog.templates.map(({ form }) => [form, { forms: [form] }] as const),
  ];
  for (const [name, selection] of files) {
    const bytes = await writeTemplateWorkbook(templateWorkbook(catalog, selection));
    await writeFile(path.join(folder, `${name}.xlsx`), bytes);
  }
}

void main(process.argv[2] ?? "dist/templates");
