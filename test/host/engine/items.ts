import type { Area } from "./model/area";
import type { Sheet } from "./model/sheet";
import type { ConditionalFormat, DefinedName, Table } from "./model/sheetParts";
import type { CustomXmlPart, Workbook } from "./model/workbook";

/** A range of one sheet: what every Range object stands for. */
export interface RangeOf {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** Tables are listed of a sheet or of the workbook as a whole. */
export type Scope = Sheet | Workbook;

/** Which thing of the model stands behind each class of the Excel object model. */
export interface Kinds {
  ConditionalFormat: OnSheet<ConditionalFormat>;
  ConditionalFormatCollection: OnSheet<readonly Area[]>;
  ConditionalFormatRule: OnSheet<ConditionalFormat>;
  ConditionalRangeFill: OnSheet<ConditionalFormat>;
  ConditionalRangeFont: OnSheet<ConditionalFormat>;
  ConditionalRangeFormat: OnSheet<ConditionalFormat>;
  CustomConditionalFormat: OnSheet<ConditionalFormat>;
  CustomXmlPart: CustomXmlPart;
  CustomXmlPartCollection: Workbook;
  CustomXmlPartScopedCollection: readonly CustomXmlPart[];
  DataValidation: RangeOf;
  FunctionResult: { readonly value: unknown };
  Functions: Workbook;
  HeaderFooter: Sheet;
  HeaderFooterGroup: Sheet;
  NamedItem: DefinedName;
  NamedItemCollection: Sheet;
  PageLayout: Sheet;
  Range: RangeOf;
  RangeAreas: OnSheet<readonly Area[]>;
  RangeCollection: OnSheet<readonly Area[]>;
  RangeFill: RangeOf;
  RangeFont: RangeOf;
  RangeFormat: RangeOf;
  Setting: string;
  SettingCollection: Workbook;
  Table: OnSheet<Table>;
  TableCollection: Scope;
  Workbook: Workbook;
  WorkbookProtection: Workbook;
  Worksheet: Sheet;
  WorksheetCollection: Workbook;
  WorksheetCustomProperty: { readonly sheet: Sheet; readonly key: string };
  WorksheetCustomPropertyCollection: Sheet;
  WorksheetFreezePanes: Sheet;
  WorksheetProtection: Sheet;
  "Microsoft.AppRuntime.AppRuntimeService": null;
  "Microsoft.InternalService.AddinInternalService": null;
}

export interface OnSheet<Part> {
  readonly sheet: Sheet;
  readonly of: Part;
}

export type Kind = keyof Kinds;

/** An object of the Excel object model: its class and what it stands for. */
export class Item<K extends Kind = Kind> {
  constructor(
    readonly kind: K,
    readonly it: Kinds[K],
  ) {}
}

export const rangeItem = (sheet: Sheet, area: Area): Item<"Range"> =>
  new Item("Range", { sheet, area });
