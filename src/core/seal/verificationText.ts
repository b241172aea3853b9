import type { Compared, Difference, Verification } from "../model/verification";
import { visibleText } from "../report/visibleText";
import type { Lang } from "../words/lang";
import { DIFFERENCE_WORDS, VERIFY_WORDS } from "../words/verifyWords";

/** A terminal shows so many; all are in the JSON. */
const MAX_SHOWN = 200;
/** A cell may hold 32,767 characters. */
const MAX_TEXT = 120;

/** A verification in words: the verdict first, then every difference, then what a seal cannot do. */
export function verificationText(verification: Verification, lang: Lang): string {
  const words = VERIFY_WORDS[lang];
  if (verification.state === "notSealed") return `${words.notSealed}\n`;
  if (verification.state === "damaged") return `${words.damaged}\n`;
  const { differences } = verification;
  const hidden = differences.length - MAX_SHOWN;
  const lines = [
    ...(differences.length === 0
      ? [words.consistent, words.consistentMeans]
      : [words.differences(differences.length)]),
    ...differences.slice(0, MAX_SHOWN).map((one) => `  ${differenceText(one, lang)}`),
    ...(hidden > 0 ? [`  ${words.more(hidden)}`] : []),
    ...verificationRemarks(verification, lang),
  ];
  return `${lines.join("\n")}\n`;
}

/** What holds of any verdict: when it was sealed, how far it could be compared, what a seal cannot do. */
export function verificationRemarks(
  { seal, source, otherEngine }: Compared,
  lang: Lang,
): readonly string[] {
  const words = VERIFY_WORDS[lang];
  return [
    words.sealed(seal.sealedAt, seal.asOf, seal.edition),
    ...(source === "text" ? [words.textOnly] : []),
    ...(source === "part" ? [words.partOnly] : []),
    ...(otherEngine ? [words.otherEngine(otherEngine.sealed, otherEngine.now)] : []),
    words.limits,
  ];
}

/** One difference in one line: place, what it was, what it is. */
export function differenceText(difference: Difference, lang: Lang): string {
  const words = VERIFY_WORDS[lang];
  const { what, sheet, rowKey, row, field } = difference;
  const valueOf = (value: string | null) => {
    if (what === "type") return words.types[value ?? ""] ?? "";
    if (what === "findingAdded" || what === "findingRemoved")
      return words.counts[value ?? ""] ?? "";
    return value === null ? words.nothing : shown(value);
  };
  const named = {
    sheet: shown(sheet ?? ""),
    rowKey: shown(rowKey ?? ""),
    row: row === null ? "" : String(row),
    field: what === "count" ? (words.counts[field ?? ""] ?? "") : shown(field ?? ""),
    cell: difference.cell ?? "",
    sealed: valueOf(difference.sealed),
    now: valueOf(difference.now),
  };
  const place = words.of(
    named.sheet,
    row === null ? "" : words.row(named.rowKey, named.row),
    named.field,
  );
  return DIFFERENCE_WORDS[lang][what](named, place);
}

/** On one line, without characters that a terminal would obey. */
function shown(text: string): string {
  const [...characters] = visibleText(text).replaceAll(/\s+/gu, " ");
  return characters.length <= MAX_TEXT
    ? characters.join("")
    : `${characters.slice(0, MAX_TEXT).join("")}…`;
}
