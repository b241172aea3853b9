import { normaliseText } from "../../cells/text";
import type { SheetSnapshot } from "../../model/snapshot";
import type { Column, Template } from "../../model/template";
import { SheetGrid, textOf } from "../layout/sheetGrid";
import { findHeader, hits, HEADER_SEARCH_ROWS } from "./findHeader";
import { TitleIndex, titleText } from "./titleIndex";

/** How sure a title's column is: same: the form's own title or an alias; similar: a guess to be confirmed. */
type Likeness = "same" | "similar" | "none";

export interface SuggestedColumn {
  /** The sheet's title as it stands there. */
  readonly title: string;
  /** Column letters of the title. */
  readonly column: number;
  /** Column key of the form; null = none is alike. */
  readonly key: string | null;
  readonly likeness: Likeness;
  /** What stands in the first row below the titles. */
  readonly example: string;
}

/** One form a sheet may be, with what each of its titles would mean. */
export interface SuggestedForm {
  readonly form: string;
  /** Titles of the sheet that name a column of the form for certain. */
  readonly matching: number;
  readonly columns: readonly SuggestedColumn[];
}

export interface SheetSuggestions {
  readonly sheet: string;
  readonly rows: number;
  /** Every form, the likeliest first. */
  readonly forms: readonly SuggestedForm[];
}

const NO_MAPPING: ReadonlyMap<string, string> = new Map();
/** Titles less alike than this are no suggestion. */
const SIMILAR = 0.5;

/** Which form an unrecognised sheet may be, judged by its titles. */
export function suggestForms(
  sheet: SheetSnapshot,
  templates: readonly Template[],
): SheetSuggestions {
  const grid = new SheetGrid(sheet, null, false);
  const fallback = widestTextRow(grid);
  const forms = templates.map((template) => {
    const header = findHeader(grid, new TitleIndex(template, NO_MAPPING));
    const titleRow = header && hits(header) > 1 ? header.bottom : fallback;
    const columns = suggestColumns(grid, titleRow, template);
    return {
      form: template.form,
      matching: columns.filter(({ likeness }) => likeness === "same").length,
      columns,
    };
  });
  const weight = ({ matching, columns }: SuggestedForm) =>
    matching + columns.filter(({ likeness }) => likeness === "similar").length / 4;
  return {
    sheet: sheet.name,
    rows: Math.max(0, sheet.rows.filter(({ row }) => row > fallback).length),
    forms: [...forms].sort((a, b) => weight(b) - weight(a)),
  };
}

/** The row with most texts among the first: the titles, where nothing is recognised. */
function widestTextRow(grid: SheetGrid): number {
  let best = { row: 1, texts: 0 };
  for (const { row, values } of grid.topRows(HEADER_SEARCH_ROWS)) {
    const texts = values.filter((value) => typeof value === "string" && value.trim() !== "").length;
    if (texts > best.texts) best = { row, texts };
  }
  return best.row;
}

function suggestColumns(
  grid: SheetGrid,
  titleRow: number,
  template: Template,
): readonly SuggestedColumn[] {
  const titles = grid.row(titleRow)?.values ?? [];
  const below = grid.rows.find(({ row }) => row > titleRow);
  const cells = titles.flatMap((value, n) => {
    const title = textOf(value);
    return title === "" ? [] : [{ row: titleRow, column: n + 1, text: title, texts: [title] }];
  });
  const { columns } = new TitleIndex(template, NO_MAPPING).match(cells);
  const certain = new Map([...columns].map(([key, cell]) => [cell.column, key]));
  const free = template.columns.filter(({ key }) => !columns.has(key));
  return cells.map(({ column, text }) => {
    const key = certain.get(column);
    const example = textOf(below?.values[column - 1] ?? null);
    if (key !== undefined) return { title: text, column, key, likeness: "same", example };
    const similar = mostAlike(text, free);
    if (similar) free.splice(free.indexOf(similar), 1);
    return {
      title: text,
      column,
      key: similar?.key ?? null,
      likeness: similar ? "similar" : "none",
      example,
    };
  });
}

function mostAlike(text: string, columns: readonly Column[]): Column | null {
  let best: Column | null = null;
  let most = SIMILAR;
  for (const column of columns) {
    const likeness = Math.max(
      ...[column.title, ...column.aliases].map((title) => likenessOf(text, title)),
    );
    if (likeness >= most) [best, most] = [column, likeness];
  }
  return best;
}

/** Shared pairs of characters (Dice); of titles of one character, whether they are equal. */
function likenessOf(a: string, b: string): number {
  const [one, two] = [pairsOf(a), pairsOf(b)];
  const shared = [...one].filter((pair) => two.has(pair)).length;
  return one.size + two.size === 0 ? 0 : (2 * shared) / (one.size + two.size);
}

function pairsOf(text: string): ReadonlySet<string> {
  const plain = normaliseText(titleText(text));
  if (plain.length < 2) return new Set(plain === "" ? [] : [plain]);
  return new Set([...plain].slice(0, -1).map((_, n) => plain.slice(n, n + 2)));
}
