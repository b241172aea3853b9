import { strToU8, unzipSync, zipSync } from "fflate";

/** Content of every part, byte for byte, by name. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, Buffer>> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, Buffer.from(content)]),
  );
}

/** Text of a part; throws where there is none. */
export function partTextOf(bytes: Uint8Array, name: string): string {
  const part = partsOf(bytes)[name];
  if (!part) throw new Error(`no part ${name}`);
  return part.toString("utf8");
}

/** Names of the parts that are new, gone or changed. */
export function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  const names = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...names].filter((name) => !(old[name] && now[name]?.equals(old[name]))).sort();
}

/** The file with another text in one of its parts. */
export function withPart(bytes: Uint8Array, name: string, text: string): Uint8Array {
  return zipSync({ ...unzipSync(bytes), [name]: strToU8(text) });
}
