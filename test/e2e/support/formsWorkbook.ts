import { writeTemplateWorkbook } from "../../../src/adapters/xlsx/templates/writeTemplateWorkbook";
import { withDefects } from "../../../src/apps/demo/defects";
import { loadCatalog, loadSample } from "../../../src/catalog";
import type { SampleRow } from "../../../src/core/model/sample";
import {
  controlSheet,
  templateWorkbook,
} from "../../../src/core/templates/design/templateWorkbook";

/**
 * Forms as an .xlsx, filled with the sample; with a few typical defects where these are asked for, and
 * with 豁免清單 where it has lines.
 */
export async function formsWorkbook(
  forms: readonly string[] | null,
  content: "sample" | "defects",
  waivers: readonly SampleRow[] = [],
): Promise<Uint8Array> {
  const samples = (await loadSample()).forms;
  const catalog = await loadCatalog();
  const design = templateWorkbook(catalog, {
    forms,
    samples: content === "defects" ? withDefects(samples) : samples,
  });
  const list = waivers.length === 0 ? [] : [controlSheet(catalog, "豁免清單", waivers)];
  return writeTemplateWorkbook({ ...design, sheets: [...design.sheets, ...list] });
}

let defective: Promise<Uint8Array> | null = null;

/** All forms with a few typical defects; made once. */
export const defectiveWorkbook = (): Promise<Uint8Array> =>
  (defective ??= formsWorkbook(null, "defects"));

/** A form in which a program left a formula without its result. */
export async function uncalculatedWorkbook(): Promise<Uint8Array> {
  const samples = (await loadSample()).forms;
  const design = templateWorkbook(await loadCatalog(), { forms: ["3-03-01"], samples });
  const [form, ...others] = design.sheets;
  const dated = form?.cells.find(({ format, value }) => format !== undefined && value !== null);
  if (!form || !dated) throw new Error("no cell with a date");
  const cells = form.cells.map((cell) =>
    cell === dated ? { ...cell, value: null, formula: "TODAY()" } : cell,
  );
  return writeTemplateWorkbook({ ...design, sheets: [{ ...form, cells }, ...others] });
}
