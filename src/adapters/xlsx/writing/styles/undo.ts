import { checksum } from "../../checksum";
import { applyEdits, inOrder, type Edit } from "../package/partText";

const STAMP = /<!--LBBU:([0-9a-f]{8}):([^<>]*)-->$/u;
const ESCAPES = [
  ["&", "&a"],
  ["-", "&d"],
  ["|", "&p"],
  ["<", "&l"],
  [">", "&g"],
] as const;

/**
 * Makes the edits and writes behind the text how to undo them, as a comment: styles carry no name
 * by which ours could be told from others.
 */
export function stamped(text: string, edits: readonly Edit[]): string {
  const changed = applyEdits(text, edits);
  let shift = 0;
  const undo = inOrder(edits).map(({ start, end, text: added }) => {
    const entry = `${start + shift},${added.length},${escaped(text.slice(start, end))}`;
    shift += added.length - (end - start);
    return entry;
  });
  const list = undo.join("|");
  return `${changed}<!--LBBU:${digest(changed + list)}:${list}-->`;
}

/** The text before it was stamped; null where it has been changed since, or never was. */
export function unstamped(text: string): string | null {
  const [stamp = "", sum, list = ""] = STAMP.exec(text) ?? [];
  const changed = text.slice(0, text.length - stamp.length);
  if (stamp === "" || digest(changed + list) !== sum) return null;
  const edits = list.split("|").map((entry): Edit => {
    const [start = "", length = "", ...original] = entry.split(",");
    const at = Number(start);
    return { start: at, end: at + Number(length), text: unescaped(original.join(",")) };
  });
  return applyEdits(changed, edits);
}

function digest(text: string): string {
  return checksum(new TextEncoder().encode(text)).toString(16).padStart(8, "0");
}

function escaped(text: string): string {
  return ESCAPES.reduce((result, [plain, written]) => result.replaceAll(plain, written), text);
}

function unescaped(text: string): string {
  return [...ESCAPES]
    .reverse()
    .reduce((result, [plain, written]) => result.replaceAll(written, plain), text);
}
