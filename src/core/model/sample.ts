/** A filled-in value as data files write it: ISO dates, texts, numbers, list entries joined by 「、」. */
export type SampleValue = string | number;

/** A row of a filled form by column key; blank cells are left out. */
export type SampleRow = Readonly<Record<string, SampleValue>>;

/** What a form is filled with; a blank form has neither. */
export interface FormSample {
  readonly header: SampleRow;
  readonly rows: readonly SampleRow[];
}

/** templates/sample.json: a workbook without findings as of that date. */
export interface Sample {
  /** ISO date. */
  readonly asOf: string;
  readonly forms: Readonly<Record<string, FormSample>>;
}
