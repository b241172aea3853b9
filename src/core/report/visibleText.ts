/**
 * A text of the workbook as a report may show it: every character that would be dropped, reverse the
 * writing, or end a file (controls, lone surrogates) is written as ‹U+0000›. Line ends become LF; tabs stay.
 */
export function visibleText(text: string): string {
  return text
    .replaceAll(/\r\n?/gu, "\n")
    .replaceAll(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu, (character) =>
      character === "\n" || character === "\t" ? character : codePoint(character),
    );
}

function codePoint(character: string): string {
  return `‹U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}›`;
}
