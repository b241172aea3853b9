/** A raw value as text, whatever it is; nothing is "". */
export function cellText(value: unknown): string {
  if (typeof value === "string") return value;
  return value === null || value === undefined ? "" : JSON.stringify(value);
}
