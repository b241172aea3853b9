import { normaliseText } from "../../cells/text";
import type { Template } from "../../model/template";
import type { SheetGrid } from "../layout/sheetGrid";
import { findHeader, hits, HEADER_SEARCH_ROWS } from "./findHeader";
import type { TitleIndex } from "./titleIndex";

/** What speaks for a sheet being a form, best first. */
export const KINDS_OF_EVIDENCE = ["mapping", "marker", "formNo", "name", "titles"] as const;
type EvidenceKind = (typeof KINDS_OF_EVIDENCE)[number];

export interface Evidence {
  readonly form: string;
  readonly kind: EvidenceKind;
}

const FORM_NO_LABELS = new Set(["表單編號", "表單代號", "文件編號"].map(normaliseText));
/** Titles that must agree before a sheet's name is believed. */
const TITLES_WITH_NAME = 3;
/** Share of the titles, or, with a few hits, of the core columns that makes a signature. */
const SIGNATURE_SHARE = 0.6;
const SIGNATURE_HITS = 5;

/** Which form a sheet is, by the best evidence there is; null = none of them. */
export function evidenceOf(
  grid: SheetGrid,
  indexes: readonly TitleIndex[],
  mapped: string | null,
): Evidence | null {
  if (mapped !== null) return { form: mapped, kind: "mapping" };
  const templates = indexes.map((index) => index.template);
  const marked = templates.find((template) => isFormNo(grid.sheet.marker, template));
  if (marked) return { form: marked.form, kind: "marker" };
  const formNo = statedFormNo(grid);
  const stated = templates.find((template) => isFormNo(formNo, template));
  if (stated) return { form: stated.form, kind: "formNo" };
  const named = formByName(grid, indexes);
  if (named !== null) return { form: named, kind: "name" };
  const signed = formByTitles(grid, indexes);
  return signed === null ? null : { form: signed, kind: "titles" };
}

function isFormNo(text: string | null, { formNo }: Template): boolean {
  return text !== null && normaliseText(text) === normaliseText(formNo);
}

/** The number beside or behind a label 表單編號 above the data. */
function statedFormNo(grid: SheetGrid): string | null {
  for (const { row, values } of grid.topRows(HEADER_SEARCH_ROWS)) {
    for (let n = 0; n < values.length; n++) {
      const text = grid.text(row, n + 1);
      const [label = "", behind = ""] = text.normalize("NFKC").split(":");
      if (!FORM_NO_LABELS.has(normaliseText(label))) continue;
      const number = behind.trim() || nextText(grid, row, n + 1);
      if (/\d/u.test(number)) return number;
    }
  }
  return null;
}

function nextText(grid: SheetGrid, row: number, column: number): string {
  const values = grid.row(row)?.values ?? [];
  for (let next = column + 1; next <= values.length; next++) {
    const text = grid.text(row, next);
    if (text !== "") return text;
  }
  return "";
}

/** The sheet's name is the form's, begins with its number, or contains its title (the longest wins). */
function formByName(grid: SheetGrid, indexes: readonly TitleIndex[]): string | null {
  const name = normaliseText(grid.sheet.name);
  const own = indexes.find(({ template }) => name === normaliseText(template.sheetName));
  const numbered =
    own ?? indexes.find(({ template }) => startsWithNumber(name, normaliseText(template.form)));
  if (numbered) return numbered.template.form;
  const titled = indexes
    .map((index) => ({ index, length: longestTitleIn(name, index.template) }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length)
    .find(({ index }) => hits(findHeader(grid, index)) >= TITLES_WITH_NAME);
  return titled?.index.template.form ?? null;
}

function startsWithNumber(name: string, form: string): boolean {
  return name.startsWith(form) && !/^[\d-]/u.test(name.slice(form.length));
}

function longestTitleIn(name: string, { title, titleAliases }: Template): number {
  const lengths = [title, ...titleAliases]
    .map(normaliseText)
    .map((text) => (name.includes(text) ? text.length : 0));
  return Math.max(...lengths);
}

function formByTitles(grid: SheetGrid, indexes: readonly TitleIndex[]): string | null {
  const best = indexes
    .map((index) => ({ form: index.template.form, share: signatureShare(grid, index) }))
    .reduce((a, b) => (b.share > a.share ? b : a), { form: "", share: 0 });
  return best.share >= SIGNATURE_SHARE ? best.form : null;
}

/** Share of the titles in common, or share of the core columns found. */
function signatureShare(grid: SheetGrid, index: TitleIndex): number {
  const header = findHeader(grid, index);
  if (!header) return 0;
  const { columns, aliased, foreign } = header.titles;
  const own = columns.size - aliased.length;
  const share = own / (index.template.columns.length + aliased.length + foreign.length);
  if (columns.size < SIGNATURE_HITS) return share;
  const core = index.template.columns.filter((column) => column.tier === "core");
  const found = core.filter((column) => columns.has(column.key)).length;
  return Math.max(share, core.length === 0 ? 0 : found / core.length);
}
