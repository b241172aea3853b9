import { SPREADSHEET } from "../../namespaces";
import type { PlacedElement } from "./outline";

/** The names a file uses for the same things: transitional, as Excel saves, or strict. */
export interface Dialect {
  readonly spreadsheet: string;
  /** Of r:id, and the start of every relationship type. */
  readonly relationships: string;
  readonly customXml: string;
}

const [TRANSITIONAL_MAIN = "", STRICT_MAIN = ""] = SPREADSHEET;
const TRANSITIONAL_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const STRICT_OFFICE = "http://purl.oclc.org/ooxml/officeDocument";

const TRANSITIONAL: Dialect = {
  spreadsheet: TRANSITIONAL_MAIN,
  relationships: `${TRANSITIONAL_OFFICE}/relationships`,
  customXml: `${TRANSITIONAL_OFFICE}/customXml`,
};
const STRICT: Dialect = {
  spreadsheet: STRICT_MAIN,
  relationships: `${STRICT_OFFICE}/relationships`,
  customXml: `${STRICT_OFFICE}/customXml`,
};

/** By the root of the workbook part. */
export function dialectOf({ attributes }: PlacedElement): Dialect {
  return Object.values(attributes).includes(STRICT_MAIN) ? STRICT : TRANSITIONAL;
}
