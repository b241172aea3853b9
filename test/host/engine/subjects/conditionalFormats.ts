import { invalidArgument, invalidOperation } from "../excelError";
import type { Host } from "../host";
import { Item } from "../items";
import type { OnSheet } from "../items";
import type { MemberTable } from "../members";
import { intersect } from "../model/area";
import type { Area } from "../model/area";
import type { ConditionalFormat } from "../model/sheetParts";

type Cells = OnSheet<readonly Area[]>;

/** The formats whose areas touch these, topmost first. */
const touching = ({ sheet, of: wanted }: Cells): OnSheet<ConditionalFormat>[] =>
  sheet.conditionalFormats
    .filter(({ areas }) => areas.some((part) => wanted.some((area) => intersect(part, area))))
    .map((of) => ({ sheet, of }));

const format = (of: OnSheet<ConditionalFormat>): Item => new Item("ConditionalFormat", of);

/** A new format goes on top of the others ("added at the first/top priority", Excel API reference). */
function add({ sheet, of: areas }: Cells, type: string, host: Host): Item {
  host.mayWriteTo(sheet, "ConditionalFormatCollection.add");
  if (type !== "Custom") throw invalidArgument("ConditionalFormatCollection.add");
  const id = host.workbook.nextId();
  const blank = { fill: null, fontColor: null, stopIfTrue: false, foreign: null };
  const of: ConditionalFormat = { id, type, areas, formula: "", ...blank };
  sheet.conditionalFormats = [of, ...sheet.conditionalFormats];
  return format({ sheet, of });
}

function remove({ sheet, of }: OnSheet<ConditionalFormat>, host: Host): void {
  host.mayWriteTo(sheet, "ConditionalFormat.delete");
  sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== of);
}

function change(
  { sheet, of }: OnSheet<ConditionalFormat>,
  changes: Partial<ConditionalFormat>,
  host: Host,
): void {
  host.mayWriteTo(sheet, "ConditionalFormat");
  Object.assign(of, changes);
}

/** Conditional formats with a formula: what flags are made of. Other types are listed and removable. */
export const conditionalFormatMembers = {
  ConditionalFormatCollection: {
    items: (cells) => touching(cells).map(format),
    call: {
      Add: (cells, [type]: readonly [string], host) => add(cells, type, host),
    },
  },
  ConditionalFormat: {
    identity: { name: "Id", of: ({ of }) => of.id },
    get: { Id: ({ of }) => of.id, Type: ({ of }) => of.type },
    go: {
      Custom: (it) => {
        if (it.of.type !== "Custom") throw invalidOperation("ConditionalFormat.custom");
        return new Item("CustomConditionalFormat", it);
      },
    },
    call: { Delete: (it, _, host) => remove(it, host) },
  },
  CustomConditionalFormat: {
    go: {
      Format: (it) => new Item("ConditionalRangeFormat", it),
      Rule: (it) => new Item("ConditionalFormatRule", it),
    },
  },
  ConditionalFormatRule: {
    get: { Formula: ({ of }) => of.formula },
    set: { Formula: (it, formula: string, host) => change(it, { formula }, host) },
  },
  ConditionalRangeFormat: {
    go: {
      Fill: (it) => new Item("ConditionalRangeFill", it),
      Font: (it) => new Item("ConditionalRangeFont", it),
    },
  },
  ConditionalRangeFill: {
    set: { Color: (it, fill: string, host) => change(it, { fill: fill.toUpperCase() }, host) },
  },
  ConditionalRangeFont: {
    set: {
      Color: (it, color: string, host) => change(it, { fontColor: color.toUpperCase() }, host),
    },
  },
} satisfies MemberTable;
