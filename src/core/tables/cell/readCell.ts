import type { FormulaCell, RawValue } from "../../model/snapshot";
import { UNREADABLE } from "../../model/value";
import type { FieldContext } from "./fieldContext";
import { rawText } from "./rawText";
import { readContent } from "./readContent";
import { BLANK_READING, Noticing, type Reading } from "./reading";

const ERROR_TEXT = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/u;
/** Most columns repeat few texts; a column of ever new ones must not fill memory. */
const MAX_KNOWN = 20_000;

/** Reads the cells of one field of one sheet; equal contents are read once. */
export class CellReader {
  private readonly texts = new Map<string, Reading>();
  private readonly numbers = new Map<string | undefined, Map<number, Reading>>();

  constructor(readonly context: FieldContext) {}

  read(value: RawValue, format: string | undefined, formula: FormulaCell | undefined): Reading {
    if (formula?.externalFile || isError(value)) return this.readTroubled(value, format, formula);
    if (value === null) return formula ? this.notCalculated() : BLANK_READING;
    if (typeof value === "string") return this.readText(value);
    if (typeof value === "number") return this.readNumber(value, format);
    return typeof value === "boolean" ? readContent(value, format, this.context) : BLANK_READING;
  }

  private readText(text: string): Reading {
    let reading = this.texts.get(text);
    if (!reading) {
      reading = readContent(text, undefined, this.context);
      if (this.texts.size < MAX_KNOWN) this.texts.set(text, reading);
    }
    return reading;
  }

  private readNumber(value: number, format: string | undefined): Reading {
    let known = this.numbers.get(format);
    if (!known) this.numbers.set(format, (known = new Map<number, Reading>()));
    let reading = known.get(value);
    if (!reading) {
      reading = readContent(value, format, this.context);
      if (known.size < MAX_KNOWN) known.set(value, reading);
    }
    return reading;
  }

  private notCalculated(): Reading {
    return new Noticing(this.context, NOT_CALCULATED).unreadable("cells.formula", "notCalculated");
  }

  /** An error value, or a formula that reads another workbook; the link is the root of an error. */
  private readTroubled(
    value: RawValue,
    format: string | undefined,
    formula: FormulaCell | undefined,
  ): Reading {
    const text = rawText(value, format, this.context.date1904);
    const noticing = new Noticing(this.context, text);
    const file = formula?.externalFile;
    if (!file) return noticing.unreadable("cells.formula", "error");
    if (isError(value)) return noticing.unreadable("cells.externalLink", "linked", { file });
    noticing.note("cells.externalLink", "linked", { file });
    const { notes } = noticing.as(UNREADABLE);
    const reading = this.read(value, format, { externalFile: null });
    return { ...reading, notes: [...notes, ...reading.notes] };
  }
}

/** Stands in reports where a value would: the cell is not blank. */
const NOT_CALCULATED = "（尚未計算）";

function isError(value: RawValue): boolean {
  if (typeof value === "string") return value.startsWith("#") && ERROR_TEXT.test(value.trim());
  return typeof value === "object" && value !== null;
}
