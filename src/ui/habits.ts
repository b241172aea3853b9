import type { Lang } from "../core/words/lang";

/** How a person uses the pane, whatever the workbook. */
export interface Habits {
  /** Only where it is another than Excel's: else the pane follows Excel. */
  readonly lang?: Lang;
  /** Edits are checked at once. */
  readonly isLive: boolean;
  /** Opening a finding selects its cell. */
  readonly isFollowing: boolean;
}

/** Keeps a person's habits from one session to the next, where that is possible. */
export interface HabitStore {
  load(): Partial<Habits>;
  keep(habits: Habits): void;
}
