import type { Seal, SealedSheet } from "../../model/seal";
import type { Difference } from "../../model/verification";
import { difference } from "../content/difference";
import { WAIVERS, type SealedContent } from "../content/sealedSheets";
import { digestOfRows, type SheetContent } from "../content/sheetContent";
import { sheetDifferences } from "../content/sheetDifferences";

/**
 * Sheets, and 豁免清單, whose content is not what was sealed.
 * @param kept the sealed content, which names the fields; null = it was lost with the part
 */
export function contentDifferences(
  seal: Seal,
  kept: SealedContent | null,
  now: SealedContent,
): readonly Difference[] {
  const open = new Set(now.sheets);
  const sheets = seal.sheets.flatMap((sealed) => {
    const sheet = sheetNow(sealed, open);
    if (sheet) open.delete(sheet);
    return ofSheet(sealed, keptOf(sealed, kept), sheet);
  });
  const added = [...open].map(({ sheet }) => difference("sheetAdded", { sheet }));
  return [...sheets, ...added, ...waiverDifferences(seal.waivers, kept, now.waivers)];
}

/** The sheet of that name, else the one that is that form now. */
function sheetNow(
  { form, sheet }: SealedSheet,
  open: ReadonlySet<SheetContent>,
): SheetContent | null {
  const candidates = [...open];
  return (
    candidates.find((one) => one.form === form && one.sheet === sheet) ??
    candidates.find((one) => one.form === form) ??
    null
  );
}

/** Content whose digest is not the sealed one was tampered with, and names nothing. */
function keptOf(
  { form, sheet, sha256 }: SealedSheet,
  kept: SealedContent | null,
): SheetContent | null {
  const found = kept?.sheets.find((one) => one.form === form && one.sheet === sheet);
  return found && digestOfRows(found.rows) === sha256 ? found : null;
}

function ofSheet(
  sealed: SealedSheet,
  kept: SheetContent | null,
  now: SheetContent | null,
): readonly Difference[] {
  const { sheet, sha256 } = sealed;
  if (!now) return [difference("sheetRemoved", { sheet })];
  const renamed =
    now.sheet === sheet
      ? []
      : [difference("sheetRenamed", { sheet: now.sheet, sealed: sheet, now: now.sheet })];
  const digest = digestOfRows(now.rows);
  if (digest === sha256) return renamed;
  const named = kept
    ? sheetDifferences(kept, now)
    : [difference("sheetChanged", { sheet: now.sheet, sealed: sha256, now: digest })];
  return [...renamed, ...named];
}

function waiverDifferences(
  sealed: string | null,
  kept: SealedContent | null,
  now: SheetContent | null,
): readonly Difference[] {
  if (sealed === null) return now ? [difference("sheetAdded", { sheet: now.sheet })] : [];
  const was = kept?.waivers ?? null;
  const sheet = (was ?? now)?.sheet ?? WAIVERS;
  const intact = was && digestOfRows(was.rows) === sealed ? was : null;
  return ofSheet({ form: WAIVERS, sheet, rows: 0, sha256: sealed }, intact, now);
}
