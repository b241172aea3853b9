import { normaliseText } from "../../cells/text";
import { isDateFormat } from "../../dates/isDateFormat";
import { rangeText } from "../../words/observed";
import type { Content } from "./readContent";
import { synonymOf, type FieldContext } from "./fieldContext";
import { inUnitOf, parseQuantity } from "./parseQuantity";
import { hasRange } from "./questions";
import type { Noticing, Reading } from "./reading";

const HOURS_PER_DAY = 24;

/** Reads a number, hours or percentage points; a text only where its number is certain. */
export function readNumber(content: Content, context: FieldContext, noticing: Noticing): Reading {
  const { value, format, text } = content;
  if (typeof value === "number") {
    if (isDateFormat(format)) return readClockTime(value, format ?? "", context, noticing);
    return readStored(value, format, context, noticing);
  }
  const synonym = synonymOf(text, context);
  if (typeof synonym !== "number") return readTyped(text, context, noticing);
  noticing.synonym(text.trim(), synonym);
  return finish(synonym, context, noticing);
}

function readStored(
  value: number,
  format: string | undefined,
  context: FieldContext,
  noticing: Noticing,
): Reading {
  noticing.pass("cells.number");
  noticing.pass("cells.width");
  if (context.field.type !== "percent") return finish(value, context, noticing);
  if (format?.includes("%"))
    return readConverted(Number((value * 100).toPrecision(12)), context, noticing);
  if (value > 0 && value < 1) return noticing.unreadable("cells.percent", "uncertain");
  noticing.pass("cells.percent");
  return finish(value, context, noticing);
}

/** 72:00 typed into Excel is stored as 3 days. */
function readClockTime(
  days: number,
  format: string,
  context: FieldContext,
  noticing: Noticing,
): Reading {
  const unit = context.field.unit ?? "";
  const isDuration =
    context.field.type === "hours" && /h/iu.test(format) && !/[yde]/iu.test(format);
  if (!isDuration) return noticing.unreadable("cells.number", "unreadable", { unit });
  const hours = Number((days * HOURS_PER_DAY).toPrecision(12));
  noticing.note("cells.number", "text", { parsed: String(hours), unit });
  return finish(hours, context, noticing);
}

function readTyped(text: string, context: FieldContext, noticing: Noticing): Reading {
  const { field } = context;
  const unit = field.unit ?? "";
  const plain = normaliseText(text);
  const quantity = parseQuantity(plain);
  if (quantity?.unit === "%" && field.type === "percent") {
    noticing.pass("cells.number");
    return readConverted(quantity.number, context, noticing);
  }
  const number = quantity && inUnitOf(quantity, field);
  if (number === null) return noticing.unreadable("cells.number", "unreadable", { unit });
  if (quantity?.unit === "" && text.replace(/\s+/gu, "") !== plain) {
    noticing.pass("cells.number");
    noticing.note("cells.width", "fullWidth", { parsed: plain });
  } else noticing.note("cells.number", "text", { parsed: String(number), unit });
  return finish(number, context, noticing);
}

function readConverted(points: number, context: FieldContext, noticing: Noticing): Reading {
  noticing.note("cells.percent", "converted", { parsed: String(points) });
  return finish(points, context, noticing);
}

function finish(number: number, context: FieldContext, noticing: Noticing): Reading {
  const { field, allowed } = context;
  if (allowed) {
    if (!allowed.includes(number))
      return noticing.unreadable("cells.list", "outside", { expected: allowed.join("、") });
    noticing.pass("cells.list");
    if (field.enumSynonyms) noticing.passAlias();
  }
  if (hasRange(field)) noticeRange(number, context, noticing);
  return noticing.as(number);
}

function noticeRange(
  value: number,
  { field: { min, max } }: FieldContext,
  noticing: Noticing,
): void {
  if (value >= (min ?? value) && value <= (max ?? value)) return noticing.pass("cells.range");
  const limits = { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
  noticing.block("cells.range", "outside", { value, ...limits, expected: rangeText(min, max) });
}
