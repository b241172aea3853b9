import { normaliseText } from "../../cells/text";
import { readChoiceBoxes } from "./choiceBoxes";
import type { Content } from "./readContent";
import type { FieldContext } from "./fieldContext";
import type { Lexicon } from "./lexicon";
import type { Noticing, Reading } from "./reading";

const YES = "是";
const NO = "否";

/** A tick before 是 and an empty box before 否, or the other way round; V is a tick on paper forms. */
const PAIR = /^([^是否\s])\s*是\s*([^是否\s])\s*否$/u;

/** Reads 是 or 否, and the marks that stand for them. */
export function readTick(
  { text }: Content,
  { lexicon }: FieldContext,
  noticing: Noticing,
): Reading {
  const word = text.trim();
  if (word === YES || word === NO) {
    noticing.pass("cells.list");
    noticing.pass("cells.tick");
    return noticing.as(word);
  }
  const meant = meaningOfMark(word, lexicon);
  if (meant === null)
    return noticing.unreadable("cells.list", "outside", { expected: `${YES}、${NO}` });
  noticing.pass("cells.list");
  noticing.note("cells.tick", "symbol", { parsed: meant });
  return noticing.as(meant);
}

function meaningOfMark(mark: string, lexicon: Lexicon): string | null {
  const [, beforeYes, beforeNo] = PAIR.exec(mark.normalize("NFKC")) ?? [];
  if (beforeYes !== undefined && beforeNo !== undefined)
    return meaningOfPair(beforeYes, beforeNo, lexicon);
  const normal = normaliseText(mark);
  if (lexicon.yes.has(normal)) return YES;
  if (lexicon.no.has(normal)) return NO;
  const ticked = readChoiceBoxes(mark, lexicon.boxes)?.ticked ?? [];
  return [YES, NO].find((word) => ticked.length === 1 && ticked[0] === word) ?? null;
}

function meaningOfPair(beforeYes: string, beforeNo: string, { boxes }: Lexicon): string | null {
  const isTicked = (mark: string) => boxes.on.includes(mark) || /[vV]/u.test(mark);
  if (isTicked(beforeYes) === isTicked(beforeNo)) return null;
  return isTicked(beforeYes) ? YES : NO;
}
