import stringWidth from "string-width";

/** Must not begin a line. */
const CLOSING = new Set("，。、；：！？）」』】〉》…%".split(""));
/** Must not end a line. */
const OPENING = new Set("（「『【〈《".split(""));

/** Pads a text on the right to a width in terminal columns; Chinese characters take two. */
export function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - stringWidth(text)));
}

/** Pads a text on the left. */
export function padStart(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - stringWidth(text))) + text;
}

/** The widest of some texts. */
export function widest(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, stringWidth(text)), 0);
}

/**
 * Breaks a text into lines of at most `width` columns: at spaces and between Chinese characters, never
 * before closing or after opening punctuation. A longer word stays whole. The lines after the first are
 * indented by `hanging`; `first` stands before the first line.
 */
export function wrap(
  text: string,
  width: number,
  first: string,
  hanging = stringWidth(first),
): readonly string[] {
  const lines: string[] = [];
  const indent = " ".repeat(hanging);
  let line = first;
  let used = stringWidth(first);
  let isEmpty = true;
  for (const piece of piecesOf(text)) {
    const size = stringWidth(piece.trimEnd());
    if (!isEmpty && used + size > width) {
      lines.push(line.trimEnd());
      [line, used, isEmpty] = [indent, hanging, true];
    }
    if (isEmpty && piece.trim() === "") continue;
    line += piece;
    used += stringWidth(piece);
    isEmpty = false;
  }
  return [...lines, line.trimEnd()];
}

/** Pieces that are never broken: words, or single wide characters with the punctuation that belongs to them. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  let previous = "";
  for (const character of text.replaceAll(/\s*\n\s*/gu, " ")) {
    const last = pieces.length - 1;
    if (last >= 0 && belongs(previous, character)) pieces[last] += character;
    else pieces.push(character);
    previous = character;
  }
  return pieces;
}

function belongs(previous: string, character: string): boolean {
  if (CLOSING.has(character) || OPENING.has(previous)) return true;
  return isNarrow(previous) && isNarrow(character);
}

function isNarrow(character: string): boolean {
  return character !== " " && character < "\u2e80";
}
