import type { Seal } from "../../model/seal";
import { RESULT_SHEETS } from "../../model/checkedWorkbook";
import { ledgerLine } from "../../report/checkedWorkbook/ledgerLine";
import { sealLines, type SealLine } from "../../report/checkedWorkbook/sealLines";
import { SEAL_LABELS } from "../../words/sealSheetWords";
import type { Difference } from "../../model/verification";
import { difference } from "../content/difference";
import { digestOfJson } from "../digest";
import { digestOfRows } from "../content/sheetContent";
import { ledgerOf, type FoundSeal } from "../foundSeal";
import { digestOfEntry } from "../ledger";

const [SUMMARY, , LEDGER] = RESULT_SHEETS;

/**
 * Where the copies of the seal and of the ledger do not say the same. A part that a program dropped when
 * it saved is no difference: the text says all but the content.
 */
export function copyDifferences(found: FoundSeal): readonly Difference[] {
  const { part, isPartDamaged, lines } = found;
  const summary = lines
    ? textDifferences(found, lines)
    : [difference("resultSheet", { sheet: SUMMARY })];
  return [
    ...(isPartDamaged ? [difference("partDamaged")] : []),
    ...(part ? tamperedContent(found) : []),
    ...summary,
    ...ledgerSheet(found),
  ];
}

function textDifferences({ part }: FoundSeal, lines: readonly SealLine[]): readonly Difference[] {
  if (!part) return [];
  const kept = lined(sealLines(part.record.seal, () => ""));
  const shown = lined(lines);
  return [...new Set([...kept.keys(), ...shown.keys()])].flatMap((name) => {
    const [sealed = null, now = null] = [kept.get(name), shown.get(name)];
    return sealed === now
      ? []
      : [difference("copies", { sheet: SUMMARY, field: name, sealed, now })];
  });
}

/** Values by label; of sheets and parameters, which share a label, by that and their name. */
function lined(lines: readonly SealLine[]): ReadonlyMap<string, string> {
  return new Map(
    lines.map(([label, ...values]): [string, string] => {
      if (label === SEAL_LABELS.sheet) return [`${label} ${values[0]}`, values.slice(1).join("|")];
      // The label of a parameter in words is for people: its key is what it is known by.
      if (label === SEAL_LABELS.parameter)
        return [`${label} ${values.at(-2)}`, values.at(-1) ?? ""];
      return [label, values.join("|")];
    }),
  );
}

/** What the part holds is not what was sealed, whatever the sheets hold now. */
function tamperedContent({ part }: FoundSeal): readonly Difference[] {
  if (!part) return [];
  const { seal, before } = part.record;
  const digests = new Map(
    part.content.sheets.map(({ form, sheet, rows }) => [`${form} ${sheet}`, digestOfRows(rows)]),
  );
  const isWhole =
    digests.size === seal.sheets.length &&
    seal.sheets.every(({ form, sheet, sha256 }) => digests.get(`${form} ${sheet}`) === sha256) &&
    waiversOf(part.content) === seal.waivers &&
    (before && digestOfJson(before)) === seal.before;
  return isWhole ? [] : [difference("partDamaged")];
}

function waiversOf({ waivers }: NonNullable<FoundSeal["part"]>["content"]): Seal["waivers"] {
  return waivers && digestOfRows(waivers.rows);
}

/** The sheet 檢核紀錄 against the ledger, line by line. */
function ledgerSheet(found: FoundSeal): readonly Difference[] {
  const { ledgerLines } = found;
  if (!ledgerLines) return [difference("resultSheet", { sheet: LEDGER })];
  const kept = ledgerOf(found).map((entry) => ledgerLine(entry, digestOfEntry(entry)).join("|"));
  const shown = ledgerLines.map((line) => line.join("|"));
  const count = Math.max(kept.length, shown.length);
  return Array.from({ length: count }, (_, n) => n).flatMap((n) => {
    const [sealed = null, now = null] = [kept[n], shown[n]];
    return sealed === now
      ? []
      : [difference("ledger", { sheet: LEDGER, rowKey: String(n + 1), sealed, now })];
  });
}
