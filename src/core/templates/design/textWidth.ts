/** Width of a text in half-width characters; Chinese characters count two. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character > "\u00ff" ? 2 : 1;
  return width;
}

/** Lines a text takes in a column of a given width. */
export function lineCount(text: string, columnWidth: number): number {
  const usable = Math.max(columnWidth - 1.5, 1);
  let lines = 0;
  for (const part of text.split("\n")) lines += Math.max(1, Math.ceil(textWidth(part) / usable));
  return lines;
}

/** Height in points of a row that shows this many lines of body text. */
export function rowHeight(lines: number): number {
  return Math.min(lines * 17 + 6, 409);
}
