import type { Habits, HabitStore } from "../../ui/habits";

/** Where habits are kept: storage of the browser, which a frame may be refused. */
export type KeyedStorage = Pick<Storage, "getItem" | "setItem">;

/**
 * One person's habits, kept by the browser. Where it refuses storage (frames of another site,
 * private windows, policies) they last as long as the pane is open: no reason to bother anybody.
 * @param storage may throw, as reading window.localStorage does in such frames
 */
export function personalHabits(storage: () => KeyedStorage, key: string): HabitStore {
  return {
    load: () => {
      try {
        return habitsOf(JSON.parse(storage().getItem(key) ?? "{}"));
      } catch {
        return {};
      }
    },
    keep: (habits) => {
      try {
        storage().setItem(key, JSON.stringify(habits));
      } catch {
        return;
      }
    },
  };
}

/** Only what has the right form: another version, or another program, may have written it. */
function habitsOf(stored: unknown): Partial<Habits> {
  if (typeof stored !== "object" || stored === null) return {};
  const { lang, isLive, isFollowing } = stored as Partial<Record<keyof Habits, unknown>>;
  return {
    ...((lang === "zh-TW" || lang === "en") && { lang }),
    ...(typeof isLive === "boolean" && { isLive }),
    ...(typeof isFollowing === "boolean" && { isFollowing }),
  };
}
