import type { SheetUse } from "../../core/model/table";

/** The sheet a person asked for; else the first that is no form for all that is known; else the first. */
export function sheetToMap<Sheet extends { readonly name: string }>(
  sheets: readonly Sheet[],
  used: readonly SheetUse[],
  name: string | null,
): Sheet | undefined {
  return (
    sheets.find((sheet) => sheet.name === name) ??
    sheets.find((sheet) => formOfSheet(used, sheet.name) === null) ??
    sheets[0]
  );
}

/** Form the sheet was read as. */
export function formOfSheet(used: readonly SheetUse[], name: string): string | null {
  return used.find((use) => use.name === name)?.form ?? null;
}
