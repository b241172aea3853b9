/** Parts of a cell that holds several values: separated by 、, commas, semicolons or line breaks. */
export function severalValues(text: string): readonly string[] {
  return text
    .split(/[、,，;；\n\r]/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
