import type { Finding } from "../model/finding";
import type { Flag } from "../model/flag";
import type { ReportNotes } from "./reportNotes";
import { SEVERITIES } from "./severities";

/** What marking would write. */
export interface Marking {
  readonly flags: readonly Flag[];
  readonly sheets: number;
  /** Findings that cannot be marked: they have no cell, or it is in another file. */
  readonly elsewhere: number;
}

/** One flag per cell, of its worst finding. What is waived is accepted and not marked. */
export function markingOf(
  findings: readonly Finding[],
  { identities }: Pick<ReportNotes, "identities">,
): Marking {
  const flags = new Map<string, Flag>();
  let elsewhere = 0;
  for (const { id, file, sheet, cells, severity, waiver } of findings) {
    if (waiver) continue;
    if (file !== null || sheet === null || cells.length === 0) {
      elsewhere++;
      continue;
    }
    cells.forEach((cell, n) => {
      const place = `${sheet}!${cell}`;
      const known = flags.get(place);
      if (known && SEVERITIES.indexOf(known.severity) <= SEVERITIES.indexOf(severity)) return;
      flags.set(place, { sheet, cell, severity, key: identities[id]?.[n] ?? [] });
    });
  }
  const all = [...flags.values()];
  return { flags: all, sheets: new Set(all.map(({ sheet }) => sheet)).size, elsewhere };
}
