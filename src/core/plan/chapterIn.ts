/** The chapter of a section of the plan: 「柒、一」 → 「柒」; "" = none. */
export function chapterIn(section: string | null): string {
  return section?.split("、")[0] ?? "";
}
