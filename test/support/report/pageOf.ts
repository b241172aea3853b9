import { JSDOM } from "jsdom";

const { DOMParser } = new JSDOM().window;

/** The document of a page, as a browser's parser builds it; styles are not looked at. */
export function pageOf(html: string): Document {
  return new DOMParser().parseFromString(html, "text/html");
}

/** Texts of the cells of all tables of a look, row by row. */
export function cellsOf(page: Document, look: string): string[][] {
  return [...page.querySelectorAll(`table.${look} tbody tr`)].map((row) =>
    [...row.children].map(({ textContent }) => textContent ?? ""),
  );
}
