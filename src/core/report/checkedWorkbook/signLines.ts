import { CHECKED_WORDS } from "../../words/checkedWorkbookWords";
import type { Line } from "./layOut";

const { signers, signDate } = CHECKED_WORDS.summary;
/** Room for a seal. */
const HEIGHT = 54;

/** A line for each person who signs, with room for the seal and the date. */
export function signLines(): readonly Line[] {
  return signers.map((signer) => ({
    height: HEIGHT,
    cells: [
      { column: 1, value: signer, style: "label" },
      { column: 2, value: null, style: "value", span: 3 },
      { column: 5, value: signDate, style: "label" },
      { column: 6, value: null, style: "value", span: 2 },
    ],
  }));
}
