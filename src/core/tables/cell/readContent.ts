import { normaliseText } from "../../cells/text";
import { readChoiceBoxes } from "./choiceBoxes";
import type { FieldContext } from "./fieldContext";
import { isDate, isNumeric } from "./questions";
import { rawText } from "./rawText";
import { readDate } from "./readDate";
import { readListed } from "./readListed";
import { readMaster } from "./readMaster";
import { readNumber } from "./readNumber";
import { readReference } from "./readReference";
import { readText } from "./readText";
import { readTick } from "./readTick";
import { BLANK_READING, Noticing, type Reading } from "./reading";

/** What is in a cell that holds something. */
export interface Content {
  readonly value: string | number | boolean;
  readonly format: string | undefined;
  /** As people see it. */
  readonly text: string;
}

/** What a cell's content means in its field. Errors and formulas are the caller's affair. */
export function readContent(
  value: Content["value"],
  format: string | undefined,
  context: FieldContext,
): Reading {
  const text = rawText(value, format, context.date1904);
  if (typeof value === "string" && isBlankText(value, context)) return BLANK_READING;
  const noticing = new Noticing(context, text);
  const meant = meantContent({ value, format, text }, context, noticing);
  return readMeant(meant, context, noticing);
}

function isBlankText(text: string, { field, lexicon, allowed }: FieldContext): boolean {
  if (lexicon.isVoid(text)) return true;
  if (isProseType(field.type) || !lexicon.isNullWord(text)) return false;
  const answers = [...(allowed ?? []), ...(field.masterListExtra ?? [])];
  return !answers.some((answer) => normaliseText(String(answer)) === normaliseText(text));
}

/** The content with the agency's own word or ticked boxes replaced by what they stand for. */
function meantContent(content: Content, context: FieldContext, noticing: Noticing): Content {
  const { mapped, allowed } = context;
  const standard = mapped.size === 0 ? undefined : mapped.get(normaliseText(content.text));
  if (standard === undefined) return tickedContent(content, context, noticing);
  const value = allowed?.find((word) => String(word) === standard) ?? standard;
  return { value, format: undefined, text: standard };
}

function tickedContent(
  content: Content,
  { field, lexicon, allowed }: FieldContext,
  noticing: Noticing,
): Content {
  if (typeof content.value !== "string" || field.type === "bool") return content;
  const boxes = readChoiceBoxes(content.value, lexicon.boxes);
  if (!boxes || (boxes.ticked.length !== 1 && !field.multi)) return content;
  if (boxes.count === 1 && isProseType(field.type)) return content;
  const text = boxes.ticked.join("、");
  if (allowed) noticing.synonym(content.value.trim(), text);
  return { value: text, format: undefined, text };
}

function isProseType(type: FieldContext["field"]["type"]): boolean {
  return type === "text" || type === "person" || type === "link";
}

function readMeant(content: Content, context: FieldContext, noticing: Noticing): Reading {
  const { field } = context;
  if (isDate(field)) return readDate(content, context, noticing);
  if (isNumeric(field)) return readNumber(content, context, noticing);
  if (field.masterList) return readMaster(content, field.masterList, context, noticing);
  if (field.type === "bool") return readTick(content, context, noticing);
  if (field.type === "enum") return readListed(content, context, noticing);
  if (field.type === "ref") return readReference(content, context, noticing);
  return readText(content, context, noticing);
}
