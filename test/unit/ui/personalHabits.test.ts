import { personalHabits, type KeyedStorage } from "../../../src/apps/taskpane/personalHabits";

const HABITS = { lang: "en", isLive: true, isFollowing: false } as const;

function storageOf(first: Readonly<Record<string, string>> = {}): KeyedStorage {
  const kept = new Map(Object.entries(first));
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  };
}

test("habits are there again in the next session", () => {
  const storage = storageOf();
  personalHabits(() => storage, "habits").keep(HABITS);
  expect(personalHabits(() => storage, "habits").load()).toEqual(HABITS);
});

test("the first time there are none", () => {
  expect(personalHabits(() => storageOf(), "habits").load()).toEqual({});
});

test("a frame that is refused storage works without", () => {
  const habits = personalHabits(() => {
    throw new Error("SecurityError");
  }, "habits");
  expect(habits.load()).toEqual({});
  expect(() => habits.keep(HABITS)).not.toThrow();
});

test("a storage that is full changes nothing", () => {
  const full: KeyedStorage = {
    getItem: () => null,
    setItem: () => {
      throw new Error("QuotaExceededError");
    },
  };
  expect(() => personalHabits(() => full, "habits").keep(HABITS)).not.toThrow();
});

test.each(["no json", "null", "[]", '{"lang":"fr","isLive":"yes"}'])(
  "of %s, which is not ours, nothing is taken",
  (text) => {
    expect(personalHabits(() => storageOf({ habits: text }), "habits").load()).toEqual({});
  },
);
