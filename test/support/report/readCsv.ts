/**
 * Reads RFC 4180 and nothing else: CRLF after every line, quotes around a whole cell or not at all, doubled
 * inside. Throws on anything a strict reader would refuse.
 */
function readCsv(text: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  let rest = text;
  while (rest !== "") {
    const match = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/u.exec(rest);
    if (!match) throw new Error(`not RFC 4180: ${JSON.stringify(rest.slice(0, 60))}`);
    const [whole, quoted, plain = "", end] = match;
    line.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "\r\n") {
      lines.push(line);
      line = [];
    }
    rest = rest.slice(whole.length);
  }
  if (line.length > 0) throw new Error("the last line does not end");
  return lines;
}

/** Lines of a report as records by column title; the byte order mark is required. */
export function csvRecords(csv: string): Record<string, string>[] {
  if (!csv.startsWith("\ufeff")) throw new Error("no byte order mark");
  const [titles = [], ...lines] = readCsv(csv.slice(1));
  return lines.map((cells) => {
    if (cells.length !== titles.length) throw new Error(`${cells.length} cells`);
    return Object.fromEntries(
      titles.map((title, n) => [title, (cells[n] ?? "").replace(/^'/u, "")]),
    );
  });
}
