import { invalidArgument, itemAlreadyExists } from "../excelError";
import type { Host } from "../host";
import { Item } from "../items";
import type { Kinds, RangeOf, Scope } from "../items";
import type { Members } from "../members";
import { absoluteReference } from "../model/address";
import { Sheet } from "../model/sheet";
import type { DefinedName } from "../model/sheetParts";

const VALID = /^[A-Za-z_\\\u0080-\uffff][A-Za-z0-9_.\\\u0080-\uffff]*$/;
const LOOKS_LIKE_CELL = /^([A-Z]{1,3}\d+|R\d*C\d*|R|C)$/i;

const namedItem = (scope: Scope, of: DefinedName): Item => new Item("NamedItem", { scope, of });

const find = (scope: Scope, name: string): DefinedName | undefined =>
  scope.names.find((one) => one.name.toLowerCase() === name.toLowerCase());

function formulaFor(reference: unknown): string {
  if (reference instanceof Item && reference.kind === "Range") {
    const { sheet, area } = reference.it as RangeOf;
    return absoluteReference(sheet.name, area);
  }
  if (typeof reference !== "string" || reference === "")
    throw invalidArgument("NamedItemCollection.add");
  return reference.startsWith("=") ? reference : `="${reference.replaceAll('"', '""')}"`;
}

function add(scope: Scope, [name, reference]: readonly [string, unknown], host: Host): Item {
  host.mayWrite("NamedItemCollection.add");
  if (!VALID.test(name) || LOOKS_LIKE_CELL.test(name) || name.length > 255) {
    throw invalidArgument("NamedItemCollection.add");
  }
  if (find(scope, name)) throw itemAlreadyExists("NamedItemCollection.add");
  const made = { name, formula: formulaFor(reference), visible: true };
  scope.names.push(made);
  return namedItem(scope, made);
}

/** `Sheet!$A$1` for a reference, the bare text for a constant. */
function valueOf({ formula }: DefinedName): string {
  const [, text] = /^="((?:[^"]|"")*)"$/.exec(formula) ?? [];
  return text === undefined ? formula.replace(/^=/, "") : text.replaceAll('""', '"');
}

/** Defined names, of the workbook or of one sheet; hidden ones are listed too. */
export const nameMembers = {
  NamedItemCollection: {
    items: (scope) => scope.names.map((name) => namedItem(scope, name)),
    call: {
      Add: (scope, args: readonly [string, unknown], host) => add(scope, args, host),
      GetItemOrNullObject: (scope, [name]: readonly [string]) => {
        const found = find(scope, name);
        return found === undefined ? null : namedItem(scope, found);
      },
    },
  },
  NamedItem: {
    identity: { name: "_Id", of: ({ of }) => of.name },
    get: {
      Formula: ({ of }) => of.formula,
      Name: ({ of }) => of.name,
      Scope: ({ scope }) => (scope instanceof Sheet ? "Worksheet" : "Workbook"),
      Value: ({ of }) => valueOf(of),
      Visible: ({ of }) => of.visible,
    },
    set: {
      Visible: ({ of }, visible: boolean, host) => {
        host.mayWrite("NamedItem.visible");
        of.visible = visible;
      },
    },
    call: {
      Delete: ({ scope, of }, _, host) => {
        host.mayWrite("NamedItem.delete");
        scope.names = scope.names.filter((other) => other !== of);
      },
    },
  },
} satisfies {
  NamedItemCollection: Members<Kinds["NamedItemCollection"]>;
  NamedItem: Members<Kinds["NamedItem"]>;
};
