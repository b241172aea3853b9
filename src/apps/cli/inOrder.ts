/** Runs work on items, `jobs` at once; results in the order of the items. */
export async function inOrder<T, R>(
  items: readonly T[],
  jobs: number,
  work: (item: T, index: number) => Promise<R>,
): Promise<readonly R[]> {
  const results = new Map<number, R>();
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const index = next++;
      results.set(index, await work(items[index] as T, index));
    }
  };
  await Promise.all(Array.from({ length: Math.min(jobs, items.length) }, worker));
  return items.map((_, index) => results.get(index) as R);
}
