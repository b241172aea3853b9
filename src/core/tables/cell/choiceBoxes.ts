import type { Conventions } from "../../model/template";

/** A list of boxes with words: 「☐ 使用中 ☑ 備用」. */
export interface ChoiceBoxes {
  readonly ticked: readonly string[];
  readonly count: number;
}

/** Reads a list of boxes, each followed by a word; null where the text is no such list. */
export function readChoiceBoxes(
  text: string,
  { on, off }: Conventions["choiceBoxes"],
): ChoiceBoxes | null {
  const trimmed = text.trim();
  const isBox = (character: string) => on.includes(character) || off.includes(character);
  const [first] = trimmed;
  if (first === undefined || !isBox(first)) return null;
  const ticked: string[] = [];
  let count = 0;
  let box = "";
  let label = "";
  for (const character of [...trimmed, first]) {
    if (!isBox(character)) {
      label += character;
      continue;
    }
    if (box !== "") {
      const word = label.replace(/[\s、,，;；/:：_＿]+$/u, "").trim();
      if (word === "") return null;
      if (on.includes(box)) ticked.push(word);
      count += 1;
    }
    box = character;
    label = "";
  }
  return { ticked, count };
}
