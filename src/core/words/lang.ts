/** Language of labels and headings; rules keep their own words in zh-TW. */
export type Lang = "zh-TW" | "en";
