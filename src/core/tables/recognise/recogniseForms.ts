import { normaliseText } from "../../cells/text";
import type { Template } from "../../model/template";
import type { SheetGrid } from "../layout/sheetGrid";
import type { Mappings } from "../mappings";
import { evidenceOf, KINDS_OF_EVIDENCE, type Evidence } from "./evidence";
import type { TitleIndex } from "./titleIndex";

/** A sheet that may be a form. */
export interface Candidate extends Evidence {
  readonly grid: SheetGrid;
}

/** Sheets by form: the one to read first, then those that are left aside. */
export type RecognisedForms = ReadonlyMap<string, readonly [Candidate, ...Candidate[]]>;

/** Sheets of the checker itself: read by their fixed names only, never as forms. */
const OWN_SHEETS = new Set(
  [
    "表單索引",
    "檢核摘要",
    "檢核結果",
    "檢核紀錄",
    "豁免清單",
    "計畫資料",
    "檢核參數",
    "欄位對應",
  ].map(normaliseText),
);

export function isOwnSheet(name: string): boolean {
  return OWN_SHEETS.has(normaliseText(name));
}

/** Finds for each form the sheets that may be it, best evidence first, then exact name, then order. */
export function recogniseForms(
  grids: readonly SheetGrid[],
  indexes: readonly TitleIndex[],
  mappings: Mappings,
): RecognisedForms {
  const candidates = grids.flatMap((grid) => candidateOf(grid, indexes, mappings) ?? []);
  const forms = new Map<string, [Candidate, ...Candidate[]]>();
  for (const { template } of indexes) {
    const [first, ...others] = candidates
      .filter((candidate) => candidate.form === template.form)
      .sort((a, b) => rank(a, template) - rank(b, template));
    if (first) forms.set(template.form, [first, ...others]);
  }
  return forms;
}

function candidateOf(
  grid: SheetGrid,
  indexes: readonly TitleIndex[],
  mappings: Mappings,
): Candidate | null {
  const { name } = grid.sheet;
  if (isOwnSheet(name)) {
    const own = indexes.find(
      ({ template }) => normaliseText(template.sheetName) === normaliseText(name),
    );
    return own ? { grid, form: own.template.form, kind: "name" } : null;
  }
  const formIndexes = indexes.filter(({ template }) => !isOwnSheet(template.sheetName));
  const evidence = evidenceOf(grid, formIndexes, mappings.formOfSheet(name));
  return evidence && { ...evidence, grid };
}

function rank({ kind, grid }: Candidate, template: Template): number {
  return KINDS_OF_EVIDENCE.indexOf(kind) * 2 + (hasExactName(grid, template) ? 0 : 1);
}

export function hasExactName(grid: SheetGrid, template: Template): boolean {
  return grid.sheet.name === template.sheetName;
}
