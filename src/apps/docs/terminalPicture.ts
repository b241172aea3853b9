import { widest } from "../../core/report/text/displayWidth";

const COLUMN = 8.4;
const LINE = 20;
const MARGIN = 16;

/** The first lines of a terminal as an SVG picture; columns stand where a terminal puts them. */
export function terminalPicture(text: string, lines: number): string {
  const shown = text.trimEnd().split("\n").slice(0, lines);
  const width = Math.ceil(widest(shown) * COLUMN) + 2 * MARGIN;
  const height = shown.length * LINE + 2 * MARGIN;
  const rows = shown.flatMap((line, n) => runs(line).map((run) => element(run, n)));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="100%" height="100%" rx="8" fill="#1e1e1e"/>`,
    `<g fill="#e6e6e6" font-family="ui-monospace, Consolas, Menlo, 'Noto Sans Mono CJK TC', monospace" font-size="14">`,
    ...rows,
    "</g></svg>\n",
  ].join("\n");
}

interface Run {
  readonly column: number;
  readonly text: string;
}

/** Stretches of a line that two or more spaces part: each is put at its own column. */
function runs(line: string): readonly Run[] {
  return [...line.matchAll(/\S+(?: \S+)*/gu)].map((match) => ({
    column: widest([line.slice(0, match.index)]),
    text: match[0],
  }));
}

function element({ column, text }: Run, line: number): string {
  const x = (MARGIN + column * COLUMN).toFixed(1);
  const y = MARGIN + line * LINE + 15;
  const length = (widest([text]) * COLUMN).toFixed(1);
  return `<text x="${x}" y="${y}" textLength="${length}" lengthAdjust="spacing">${escaped(text)}</text>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
