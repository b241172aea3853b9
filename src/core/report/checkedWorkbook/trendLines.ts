import type { Trend } from "../../model/seal";
import { CHECKED_WORDS } from "../../words/checkedWorkbookWords";
import type { Line } from "./layOut";
import { bar, row, textLine, titles } from "./lines";

const words = CHECKED_WORDS.summary;

/** New, persisting and resolved findings; the resolved ones by name, as they stand nowhere else. */
export function trendLines(trend: Trend | null): readonly Line[] {
  if (!trend) return [textLine(words.noTrend)];
  const counts = [
    [words.added, trend.added.length],
    [words.persisting, trend.persisting.length],
    [words.resolved, trend.resolved.length],
  ] as const;
  const highest = Math.max(...counts.map(([, count]) => count));
  return [
    textLine(words.trendSince(trend.sealedAt, trend.asOf), "note"),
    titles(words.trendTitles),
    ...counts.map(([label, count]) => row([label, count, bar(count, highest)])),
    ...trend.resolved.map(({ rule, severity, place }) =>
      row([words.resolved, `${CHECKED_WORDS.severity[severity]} ${rule}`, place]),
    ),
  ];
}
