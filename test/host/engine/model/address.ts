import { areaAddress, parseArea } from "./area";
import type { Area } from "./area";

const PLAIN_NAME = /^[A-Za-z_\u0080-\uffff][A-Za-z0-9_.\u0080-\uffff]*$/;
const LOOKS_LIKE_CELL = /^[A-Z]{1,3}\d+$/i;

/** `Sheet1` or `'3-02-01 清冊'`, as Excel writes a sheet name in front of an address. */
function quoteSheet(name: string): string {
  const plain = PLAIN_NAME.test(name) && !LOOKS_LIKE_CELL.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `$A$1:$B$2` with its sheet, as the formula of a name. */
export function absoluteReference(sheet: string, area: Area): string {
  const dollars = areaAddress(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
  return `=${quoteSheet(sheet)}!${dollars}`;
}

/** Splits `=Sheet!A1` into sheet (null when none is named) and area; null where it is no address. */
export function parseAddress(text: string): { sheet: string | null; area: Area } | null {
  const address = text.replace(/^=/, "");
  const bang = address.lastIndexOf("!");
  const area = parseArea(address.slice(bang + 1));
  if (area === null) return null;
  const sheet = address.slice(0, Math.max(bang, 0));
  return { sheet: bang < 0 ? null : sheet.replace(/^'|'$/g, "").replaceAll("''", "'"), area };
}
