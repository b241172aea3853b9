const known = new Map<string, string>();
/** Real workbooks repeat few texts; the cap keeps a hostile one from filling memory. */
const MAX_KNOWN = 200_000;

/**
 * The form in which texts are compared: NFKC (full-width → half-width), without white space,
 * case folded, 台 = 臺.
 */
export function normaliseText(text: string): string {
  let normal = known.get(text);
  if (normal === undefined) {
    normal = text.normalize("NFKC").replace(/\s+/gu, "").toLowerCase().replaceAll("台", "臺");
    if (known.size < MAX_KNOWN) known.set(text, normal);
  }
  return normal;
}
