/** Language of labels and headings; rules keep their own words in zh-TW. */
export type Lang = "zh-TW" | "en";

/** Texts of rules, forms and plan are in one language, whatever the reader chose. */
export const CATALOGUE_LANG: Lang = "zh-TW";
