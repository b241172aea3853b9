import type { InsertableTemplate } from "../../../core/ports";

/** Bytes that may be arguments of one call. */
const SLICE = 0x8000;

/** Inserts the sheets of each file at the end of the workbook, all in one batch. */
export async function insertFiles(
  context: Excel.RequestContext,
  templates: readonly InsertableTemplate[],
): Promise<void> {
  const files = new Set(templates.flatMap(({ file }) => file ?? []));
  for (const file of files) {
    const ofFile = templates.filter((template) => template.file === file);
    context.workbook.insertWorksheetsFromBase64(base64Of(file), {
      sheetNamesToInsert: ofFile.map(({ sheet }) => sheet.name),
      positionType: "End",
    });
  }
  await context.sync();
}

function base64Of(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += SLICE) {
    binary += String.fromCharCode(...bytes.subarray(at, at + SLICE));
  }
  return btoa(binary);
}
