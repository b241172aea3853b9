import type { Area } from "./area";

export interface DefinedName {
  name: string;
  /** `=Sheet!$A$1` or `="text"`. */
  formula: string;
  visible: boolean;
}

export interface Table {
  readonly id: string;
  name: string;
  area: Area;
  showHeaders: boolean;
  style: string;
}

export interface ConditionalFormat {
  readonly id: string;
  /** As Excel.ConditionalFormatType: Custom, CellValue, ColorScale … */
  type: string;
  areas: readonly Area[];
  formula: string;
  fill: string | null;
  fontColor: string | null;
  stopIfTrue: boolean;
  /** What a file says beyond this, kept as it was. */
  readonly foreign: unknown;
}

export interface Validation {
  areas: readonly Area[];
  /** As Excel.DataValidationRule, e.g. { list: { inCellDropDown, source } }. */
  rule: Readonly<Record<string, unknown>>;
  prompt: Readonly<Record<string, unknown>> | null;
  errorAlert: Readonly<Record<string, unknown>> | null;
  ignoreBlanks: boolean;
}

export interface PageSetup {
  orientation?: string;
  paperSize?: string;
  zoom?: Readonly<Record<string, unknown>>;
  titleRows?: string;
  header?: string;
  footer?: string;
}
