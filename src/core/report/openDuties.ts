import type { Chapter, Obligation } from "../model/plan";

/** From what the rules do alone to what no form records. */
export const DUTY_STATES: readonly Obligation["status"][] = [
  "automated",
  "partial",
  "manual",
  "noForm",
];

/** Duties of the plan that the rules do not cover in full, chapter by chapter. */
export function openDuties(
  chapters: readonly Chapter[],
): readonly { readonly chapter: string; readonly duty: Obligation }[] {
  return chapters.flatMap(({ chapter, title, obligations }) =>
    obligations
      .filter(({ status }) => status !== "automated")
      .map((duty) => ({ chapter: `${chapter} ${title}`, duty })),
  );
}
