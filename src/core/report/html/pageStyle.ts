import { Markup } from "./markup";

/**
 * The style sheet. Printed: A4, running title and page numbers in the margins, heads of tables on every
 * page, rows and headings kept whole. `title` and `page` are words of ours, free of quotes and markup.
 */
export function pageStyle(title: string, page: readonly [string, string, string]): Markup {
  const [before, between, after] = page;
  const number = `"${before}" counter(page) "${between}" counter(pages) "${after}"`;
  return new Markup(`
@page { size: A4; margin: 18mm 15mm 18mm;
  @top-left { content: "${title}"; font: 8pt sans-serif; color: #444; }
  @bottom-center { content: ${number}; font: 8pt sans-serif; color: #444; } }
${SCREEN}${TABLES}${PRINT}`);
}

const SCREEN = `
* { box-sizing: border-box; }
:root { color-scheme: light; }
body { margin: 0 auto; padding: 24px; max-width: 1040px; color: #1b1b1b; background: #fff;
  font: 14px/1.6 "Segoe UI", "Microsoft JhengHei UI", "PingFang TC", "Noto Sans CJK TC", sans-serif;
  overflow-wrap: anywhere; }
a { color: #0b4f8a; }
.skip { position: absolute; left: -9999px; }
.skip:focus { position: static; }
main:focus { outline: none; }
h1, h2, h3, h4, h5 { line-height: 1.35; margin: 1.4em 0 .5em; }
h1 { font-size: 1.7em; margin-top: 0; } h2 { font-size: 1.35em; border-bottom: 2px solid #44546a; }
h3 { font-size: 1.15em; } h4 { font-size: 1.05em; } h5 { font-size: 1em; }
article + article, h1 + table { margin-top: 2em; }
dl { margin: .5em 0; } dl div { display: flex; gap: 1em; } dd { margin: 0; flex: 1; white-space: pre-line; }
dt { flex: 0 0 6em; color: #4a4a4a; } .facts dt { flex-basis: 16em; }
ol, ul { margin: 0; padding-left: 1.6em; }
td ul { padding-left: 1.2em; }
.rule { margin: 1.4em 0; } .rule h4, .rule h5 { border-left: 5px solid #4a4a4a; padding-left: 8px; }
.gap h4, .gap h5 { border-color: #a4262c; } .review h4, .review h5 { border-color: #8a6100; }
.advice h4, .advice h5 { border-color: #0b4f8a; }
`;

const TABLES = `
table { border-collapse: collapse; width: 100%; margin: .6em 0 1.2em; table-layout: fixed; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.counts caption, .chapters caption, .signatures caption, .files caption { position: static; width: auto; height: auto;
  clip-path: none; text-align: left; font-weight: 600; padding: .3em 0; }
th, td { border: 1px solid #8a8a8a; padding: 4px 6px; text-align: left; vertical-align: top; white-space: pre-line; }
thead th { background: #e9edf3; } tbody th { font-weight: 400; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.counts thead th:nth-child(n + 2), .chapters thead th:nth-child(n + 3) { text-align: right; }
td p { margin: 0; } .line { display: block; } .more { color: #4a4a4a; }
.places th:first-child { width: 30%; } .places th:nth-child(4) { width: 32%; }
.places.waived th:first-child { width: 24%; } .places.waived th:nth-child(4) { width: 24%; }
.places.waived th:nth-child(5) { width: 22%; }
.counts th:first-child, .files th:first-child { width: 46%; } .files th:last-child { width: 24%; }
.chapters th:first-child { width: 26%; } .chapters th:nth-child(2) { width: 8%; }
.outcomes th:first-child { width: 14%; } .outcomes th:nth-child(2) { width: 25%; }
.outcomes th:nth-child(3) { width: 9%; } .outcomes th:last-child { width: 19%; }
.parameters th:first-child { width: 28%; } .parameters th:nth-child(2) { width: 24%; }
.parameters th:nth-child(4) { width: 9%; }
.sheets th:first-child, .sheets th:nth-child(3) { width: 28%; } .sheets th:nth-child(5) { width: 9%; }
.duties th:first-child { width: 34%; } .duties th:nth-child(3) { width: 12%; }
.notRun th:first-child { width: 18%; }
.signatures tbody tr { height: 44px; } .signatures th:first-child { width: 28%; }
`;

const PRINT = `
@media (max-width: 600px) { body { padding: 12px; } th, td { padding: 2px; } .chapters { font-size: 11px; } }
@media print {
  body { padding: 0; max-width: none; font-size: 9pt; line-height: 1.45; }
  th, td { padding: 2px 5px; }
  a { color: inherit; text-decoration: none; } .skip { display: none; }
  thead { display: table-header-group; }
  main { padding: 0 1px; }
  h1, h2, h3, h4, h5, tr, dl, li, .counts, .signatures, .contents { break-inside: avoid; }
  h1, h2, h3, h4, h5, caption, .rule dl { break-after: avoid; } tbody tr:first-child { break-before: avoid; }
  .cover { break-after: page; } article + article, h1 + table + article { break-before: page; }
  p, dd, td { orphans: 2; widows: 2; }
}
`;
