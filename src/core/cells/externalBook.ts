/**
 * Pieces of a formula in which "[…]" has to be told apart: a text, a quoted sheet name
 * ('C:\dir\[book.xlsx]Sheet'!), an unquoted one ([1]Sheet!). Brackets of structured references
 * (Table[Column]) follow a name or a bracket and have no "!" after them.
 */
const PIECES =
  /"(?:[^"]|"")*"|'((?:[^']|'')*)'!|(?<![\p{L}\p{N}_.\]])\[([^[\]]+)\](?:[\p{L}\p{N}_.\\:]*)!/gu;
const BOOK_IN_QUOTES = /\[([^[\]]+)\]/u;

/**
 * The other workbook a formula reads from: its number in the list of external references, or its
 * name where the formula spells it out; null = none.
 */
export function externalBook(formula: string): string | null {
  if (!formula.includes("[")) return null;
  for (const [, quoted, unquoted] of formula.matchAll(PIECES)) {
    const book = unquoted ?? BOOK_IN_QUOTES.exec(quoted ?? "")?.[1];
    if (book !== undefined) return book;
  }
  return null;
}
