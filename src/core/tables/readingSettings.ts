import type { ParameterValue, PlanFacts } from "../model/plan";
import type { Conventions } from "../model/template";
import type { CalendarDate } from "../model/value";

/**
 * A line of the sheet 欄位對應: the agency's own name for a form's sheet, for a column or for a value.
 * Parts the line leaves blank are null.
 */
export interface MappingLine {
  readonly file: string | null;
  readonly sheetOfLine: string;
  readonly row: number;
  /** Address of the line's first filled cell. */
  readonly cell: string;
  /** Number or title of the form meant. */
  readonly form: string | null;
  /** Name of the sheet that is this form. */
  readonly sheet: string | null;
  /** Title as it stands in that sheet. */
  readonly title: string | null;
  /** Title or key of the column meant. */
  readonly column: string | null;
  /** The agency's word for a value, and the allowed value it stands for. */
  readonly original: string | null;
  readonly standard: string | null;
}

/** What decides how cells are read, apart from the forms' templates. */
export interface ReadingSettings {
  readonly conventions: Conventions;
  readonly plan: Pick<PlanFacts, "units" | "systems">;
  readonly parameters: Readonly<Record<string, ParameterValue>>;
  readonly asOf: CalendarDate;
  readonly mappings: readonly MappingLine[];
}
