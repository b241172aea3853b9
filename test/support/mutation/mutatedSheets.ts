import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/core/model/snapshot";
import type { MutatedWorkbook } from "./mutatedWorkbooks";

/** Every edited sheet of all mutations in one workbook, for one file to hold what others saved. */
export function mutatedSheets(mutated: readonly MutatedWorkbook[]): WorkbookSnapshot {
  const sheets = mutated.flatMap((one) =>
    editedOf(one).map((sheet, n) => ({
      ...sheet,
      name: nameOf(one.id, n),
      // stand-ins, which a program that calculates would put other values to
      formulas: new Map(
        [...sheet.formulas].filter(([, { externalFile }]) => externalFile !== null),
      ),
    })),
  );
  return { file: null, date1904: false, sealXml: null, sheets };
}

/** What another program saved: the sample, and mutatedSheets. */
export interface SavedSheets {
  readonly sample: WorkbookSnapshot;
  readonly edited: WorkbookSnapshot;
}

/** The mutated workbook with the sheets as another program saved them. */
export function asSaved(one: MutatedWorkbook, saved: SavedSheets): WorkbookSnapshot {
  const edited = editedOf(one);
  const sheets = one.workbook.sheets.map((sheet) => {
    const at = edited.indexOf(sheet);
    const [file, name] = at < 0 ? [saved.sample, sheet.name] : [saved.edited, nameOf(one.id, at)];
    return { ...sheetNamed(file, name), name: sheet.name };
  });
  return { ...one.workbook, sheets };
}

const nameOf = (id: string, n: number): string => `${id} ${n + 1}`;

function editedOf({ workbook, edited }: MutatedWorkbook): readonly SheetSnapshot[] {
  return edited === workbook ? [] : edited.sheets;
}

function sheetNamed({ sheets }: WorkbookSnapshot, name: string): SheetSnapshot {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`the saved file has no sheet ${name}`);
  return found;
}
