/** Of `lbbu check --format`, the default first. */
export const FORMATS = ["text", "json", "csv", "sarif", "html"] as const;

export type Format = (typeof FORMATS)[number];
