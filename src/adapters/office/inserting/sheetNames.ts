/** Excel takes no longer sheet name. */
const MAX_LENGTH = 31;
const NUMBERED = /^(.*) \(\d+\)$/u;

/** The name, or "name (2)" and so on where it is taken, as Excel does it. */
export function freeName(name: string, taken: readonly string[]): string {
  const known = new Set(taken.map((one) => one.toLowerCase()));
  let free = name;
  for (let number = 2; known.has(free.toLowerCase()); number++) {
    const suffix = ` (${number})`;
    free = name.slice(0, MAX_LENGTH - suffix.length) + suffix;
  }
  return free;
}

/** Whether a sheet may have been named so because it was wanted under the other name. */
export function isNameFor(name: string, wanted: string): boolean {
  if (name === wanted) return true;
  const start = NUMBERED.exec(name)?.[1];
  return start !== undefined && start !== "" && wanted.startsWith(start);
}
