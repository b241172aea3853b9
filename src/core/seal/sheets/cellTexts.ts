import type { SheetSnapshot, WorkbookSnapshot } from "../../model/snapshot";

/** Texts of the cells of a row that hold something, from left to right. */
export type CellTexts = readonly string[];

/** The rows of one of our own sheets as text; null where the workbook has no such sheet. */
export function textsOfSheet(
  { sheets }: Pick<WorkbookSnapshot, "sheets">,
  name: string,
): readonly CellTexts[] | null {
  const sheet = sheets.find((candidate) => candidate.name === name);
  return sheet ? textsOf(sheet) : null;
}

function textsOf({ rows }: SheetSnapshot): readonly CellTexts[] {
  return rows.map(({ values }) =>
    values.flatMap((value) => {
      if (value === null || value === "") return [];
      return [typeof value === "object" ? value.error : String(value).normalize("NFC")];
    }),
  );
}
