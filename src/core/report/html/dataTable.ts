import { markup, type Markup, type Part } from "./markup";

export interface DataTable {
  readonly caption: string;
  /** What the style sheet knows it by: widths of its columns. */
  readonly look: string;
  readonly titles: readonly string[];
  /** The first cell of a row is its heading; numbers are set to the right. */
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** Target of links; "" = none. */
  readonly id?: string;
  readonly cells: readonly Part[];
}

/** A table whose head is repeated on every printed page. */
export function dataTable({ caption, look, titles, rows }: DataTable): Markup {
  return markup`<table class="${look}">
<caption>${caption}</caption>
<thead><tr>${titles.map((title) => markup`<th scope="col">${title}</th>`)}</tr></thead>
<tbody>
${rows.map(tableRow)}</tbody>
</table>
`;
}

function tableRow({ id = "", cells: [head = "", ...cells] }: TableRow): Markup {
  const target = id === "" ? "" : markup` id="${id}"`;
  return markup`<tr${target}><th scope="row">${head}</th>${cells.map(tableCell)}</tr>
`;
}

function tableCell(part: Part): Markup {
  return typeof part === "number"
    ? markup`<td class="number">${part}</td>`
    : markup`<td>${part}</td>`;
}

/** Label and text pairs. */
export function definitions(rows: readonly (readonly [string, Part])[], look: string): Markup {
  return markup`<dl class="${look}">
${rows.map(([label, text]) => markup`<div><dt>${label}</dt><dd>${text}</dd></div>\n`)}</dl>
`;
}
