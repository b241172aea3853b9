import type { Area } from "./area";
import { Sheet } from "./sheet";
import type { DefinedName } from "./sheetParts";

export interface CustomXmlPart {
  readonly id: string;
  xml: string;
}

/** Where the person is: the active sheet and what is selected on it. */
export interface Selection {
  readonly sheet: Sheet;
  readonly area: Area;
}

export class Workbook {
  sheets: Sheet[] = [];
  names: DefinedName[] = [];
  customXmlParts: CustomXmlPart[] = [];
  readonly settings = new Map<string, unknown>();
  selection: Selection | null = null;
  /** Whether sheets may be added, removed, renamed, moved or hidden. */
  isStructureProtected = false;
  is1904 = false;
  /** What a file says beyond this (its standard font), kept as it was. */
  source: unknown = null;
  #sequence = 0;

  constructor(public name = "活頁簿1.xlsx") {}

  /** A fresh id in the form Excel uses for sheets and custom XML parts. */
  nextId(): string {
    this.#sequence += 1;
    return `{00000000-0000-4000-8000-${String(this.#sequence).padStart(12, "0")}}`;
  }

  addSheet(name: string): Sheet {
    const sheet = new Sheet(this.nextId(), name);
    this.sheets.push(sheet);
    this.selection ??= { sheet, area: { top: 0, left: 0, bottom: 0, right: 0 } };
    return sheet;
  }

  /** By id or by name; names are equal without regard to case. */
  findSheet(key: string): Sheet | undefined {
    const name = key.toLowerCase();
    return (
      this.sheets.find((sheet) => sheet.id === key) ??
      this.sheets.find((sheet) => sheet.name.toLowerCase() === name)
    );
  }

  get activeSheet(): Sheet {
    const sheet = this.selection?.sheet ?? this.sheets[0];
    if (sheet === undefined) throw new Error("活頁簿沒有工作表");
    return sheet;
  }

  activate(sheet: Sheet): void {
    if (this.selection?.sheet !== sheet) {
      this.selection = { sheet, area: { top: 0, left: 0, bottom: 0, right: 0 } };
    }
  }
}
