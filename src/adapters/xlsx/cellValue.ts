import type { ErrorValue, RawValue } from "../../core/model/snapshot";
import { decodeEscapes } from "./richText";
import { serialOfIso } from "./isoSerial";
import type { TextPool } from "./textPool";

/** What the cells of a workbook share. */
export interface CellSource {
  readonly strings: readonly string[];
  /** Number format code by style number; undefined = General. */
  readonly formats: readonly (string | undefined)[];
  readonly date1904: boolean;
  readonly pool: TextPool;
}

/** Content of a cell by its type; undefined = it cannot be that. */
type ValueReader = (text: string, source: CellSource) => RawValue | undefined;

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/u;

const READERS: ReadonlyMap<string, ValueReader> = new Map<string, ValueReader>([
  ["n", readNumber],
  ["s", (text, { strings }) => (/^\d+$/u.test(text.trim()) ? strings[Number(text)] : undefined)],
  ["str", (text, { pool }) => pool.share(decodeEscapes(text))],
  ["inlineStr", (text, { pool }) => pool.share(text)],
  ["b", readBoolean],
  ["e", readError],
  ["d", (text, { date1904 }) => serialOfIso(text.trim(), date1904) ?? undefined],
]);

/** How the text of a `v` element is read in a cell of this type; undefined = no such type. */
export function valueReader(type: string): ValueReader | undefined {
  return READERS.get(type);
}

function readNumber(text: string): RawValue | undefined {
  const plain = text.trim();
  if (plain === "") return null;
  const number = Number(plain);
  return NUMBER.test(plain) && Number.isFinite(number) ? number : undefined;
}

function readBoolean(text: string): boolean | undefined {
  const plain = text.trim();
  if (plain === "1" || plain === "true") return true;
  return plain === "0" || plain === "false" ? false : undefined;
}

function readError(text: string): ErrorValue | undefined {
  const plain = text.trim();
  return plain === "" ? undefined : { error: plain };
}
