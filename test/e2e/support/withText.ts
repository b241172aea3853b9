import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The file with a text of its cells written otherwise. */
export function withText(bytes: Uint8Array, before: string, after: string): Uint8Array {
  const parts = unzipSync(bytes);
  let count = 0;
  for (const [name, part] of Object.entries(parts)) {
    if (!/^xl\/(?:sharedStrings|worksheets\/sheet\d+)\.xml$/u.test(name)) continue;
    const text = strFromU8(part);
    if (!text.includes(before)) continue;
    parts[name] = strToU8(text.replace(before, after));
    count++;
    break;
  }
  expect(count).toBe(1);
  return zipSync(parts);
}
