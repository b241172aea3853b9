import type { ChapterResult } from "../../core/model/report";

/** Duties of the plan that no check settles, by why. */
export function dutiesLeft(
  chapters: readonly Pick<ChapterResult, "obligations">[],
): Readonly<Record<"noForm" | "manual" | "partial", number>> {
  const sum = (kind: "noForm" | "manual" | "partial") =>
    chapters.reduce((total, { obligations }) => total + obligations[kind], 0);
  return { noForm: sum("noForm"), manual: sum("manual"), partial: sum("partial") };
}
