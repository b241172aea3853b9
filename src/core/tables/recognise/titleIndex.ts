import { normaliseText } from "../../cells/text";
import type { Template } from "../../model/template";

/** A cell of the title rows. */
export interface TitleCell {
  readonly row: number;
  readonly column: number;
  /** As it stands there. */
  readonly text: string;
  /** Texts that may be the title, likeliest first: several where titles take two rows. */
  readonly texts: readonly string[];
}

/** Which title names which column of a form. */
export interface MatchedTitles {
  readonly columns: ReadonlyMap<string, TitleCell>;
  /** Columns found by another title than the form's own. */
  readonly aliased: readonly string[];
  /** Titles that name no column of the form. */
  readonly foreign: readonly TitleCell[];
}

type Way = (text: string) => string;

/** The titles of a form's columns, ready to be compared with cells. */
export class TitleIndex {
  private readonly mapped: ReadonlyMap<string, string>;
  private readonly exact = new Map<string, string>();
  private readonly bare = new Map<string, string>();
  private readonly aliases = new Map<string, string>();

  /** @param mapped the agency's title (normalised) → column key, from 欄位對應 */
  constructor(
    readonly template: Template,
    mapped: ReadonlyMap<string, string>,
  ) {
    this.mapped = mapped;
    for (const { key, title, aliases } of template.columns) {
      this.exact.set(titleText(title), key);
      addNew(this.bare, withoutBrackets(titleText(title)), key);
      for (const alias of aliases) {
        addNew(this.aliases, titleText(alias), key);
        addNew(this.aliases, withoutBrackets(titleText(alias)), key);
      }
    }
  }

  /** Finds the column each title names; own titles win over aliases, the agency's mapping over both. */
  match(cells: readonly TitleCell[]): MatchedTitles {
    const columns = new Map<string, TitleCell>();
    const left = new Set(cells);
    take(left, columns, this.mapped, asNormalised);
    take(left, columns, this.exact, asWritten);
    take(left, columns, this.bare, asBare);
    const own = columns.size;
    take(left, columns, this.aliases, asWritten);
    take(left, columns, this.aliases, asBare);
    take(left, columns, this.exact, asFirstLine);
    take(left, columns, this.exact, asChinese);
    const foreign = [...left].filter((cell) => titleText(cell.text) !== "");
    return { columns, aliased: [...columns.keys()].slice(own), foreign };
  }

  /** Could one of the texts be a title of the form? Quick, and yes rather than no. */
  mayName(text: string): boolean {
    const bare = asBare(text);
    return (
      this.mapped.has(asNormalised(text)) ||
      this.bare.has(bare) ||
      this.aliases.has(bare) ||
      this.exact.has(asChinese(text)) ||
      this.exact.has(asFirstLine(text))
    );
  }

  /** Does the text name a column of the form? */
  knows(text: string): boolean {
    const written = titleText(text);
    return this.exact.has(written) || this.aliases.has(written);
  }

  /** Every title as `knows` compares it. */
  texts(): readonly string[] {
    return [...this.exact.keys(), ...this.aliases.keys()];
  }
}

/** The title indexes of all forms. */
export class TitleIndexes {
  private readonly texts: ReadonlySet<string>;

  constructor(readonly all: readonly TitleIndex[]) {
    this.texts = new Set(all.flatMap((index) => index.texts()));
  }

  /** Does the text name a column of any form? */
  anyKnows(text: string): boolean {
    return this.texts.has(titleText(text));
  }
}

/** A title in the form in which titles are compared: without marks of required fields and colons. */
export function titleText(text: string): string {
  return normaliseText(text).replace(/^[*※]+|[*※:]+$/gu, "");
}

/** Gives each column not yet found the first of these cells that names it. */
function take(
  left: Set<TitleCell>,
  columns: Map<string, TitleCell>,
  names: ReadonlyMap<string, string>,
  way: Way,
): void {
  if (names.size === 0) return;
  for (const cell of left) {
    for (const text of cell.texts) {
      const key = names.get(way(text));
      if (key === undefined || columns.has(key)) continue;
      columns.set(key, cell);
      left.delete(cell);
      break;
    }
  }
}

const asNormalised: Way = normaliseText;
const asWritten: Way = titleText;
const asBare: Way = (text) => withoutBrackets(titleText(text));
/** 「資產編號」 of a title in two languages, one a line. */
const asFirstLine: Way = (text) => titleText(text.split("\n")[0] ?? "");
/** 「資產編號」 of 「資產編號 Asset ID」 */
const asChinese: Way = (text) => titleText(text.replace(/[a-z\d\s./_-]+/giu, ""));

function withoutBrackets(title: string): string {
  return title.replace(/\(.*?\)/gu, "");
}

function addNew(names: Map<string, string>, text: string, key: string): void {
  if (text !== "" && !names.has(text)) names.set(text, key);
}
