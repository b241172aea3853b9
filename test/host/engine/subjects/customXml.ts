import { invalidArgument } from "../excelError";
import type { Host } from "../host";
import { Item } from "../items";
import type { MemberTable } from "../members";
import type { CustomXmlPart } from "../model/workbook";

const part = (it: CustomXmlPart): Item => new Item("CustomXmlPart", it);

/** The namespace of the root element; null where the text does not begin as XML. */
export function namespaceOf(xml: string): string | null {
  const [, prefix = "", attributes = ""] =
    /^\s*(?:<\?[^>]*\?>\s*)?(?:<!--[^]*?-->\s*)*<(?:([\w.-]+):)?[\w.-]+([^>]*)>/.exec(xml) ?? [];
  if (!/^\s*</.test(xml)) return null;
  const name = prefix === "" ? "xmlns" : `xmlns:${prefix}`;
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? "";
}

function checkedXml(xml: unknown, location: string, host: Host): string {
  host.mayWrite(location);
  if (typeof xml !== "string" || namespaceOf(xml) === null) throw invalidArgument(location);
  return xml;
}

function add(xml: unknown, host: Host): Item {
  const text = checkedXml(xml, "CustomXmlPartCollection.add", host);
  const made = { id: host.workbook.nextId(), xml: text };
  host.workbook.customXmlParts.push(made);
  return part(made);
}

/** Custom XML parts: whole texts, found by namespace. */
export const customXmlMembers = {
  CustomXmlPartCollection: {
    items: (workbook) => workbook.customXmlParts.map(part),
    call: {
      Add: (_, [xml]: readonly [unknown], host) => add(xml, host),
      GetByNamespace: (workbook, [namespace]: readonly [string]) => {
        const found = workbook.customXmlParts.filter(({ xml }) => namespaceOf(xml) === namespace);
        return new Item("CustomXmlPartScopedCollection", found);
      },
    },
  },
  CustomXmlPartScopedCollection: {
    items: (parts) => parts.map(part),
    call: {
      // none or several: a null object all the same (Excel API reference)
      GetOnlyItemOrNullObject: ([first, ...others]) =>
        first === undefined || others.length > 0 ? null : part(first),
    },
  },
  CustomXmlPart: {
    identity: { name: "Id", of: ({ id }) => id },
    get: { Id: ({ id }) => id },
    call: {
      Delete: (it, _, host) => {
        host.mayWrite("CustomXmlPart.delete");
        const { workbook } = host;
        workbook.customXmlParts = workbook.customXmlParts.filter((other) => other !== it);
      },
      GetXml: ({ xml }) => xml,
      SetXml: (it, [xml]: readonly [unknown], host) => {
        it.xml = checkedXml(xml, "CustomXmlPart.setXml", host);
      },
    },
  },
} satisfies MemberTable;
