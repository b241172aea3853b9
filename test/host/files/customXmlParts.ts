import { strFromU8, strToU8 } from "fflate";
import { namespaceOf } from "../engine/subjects/customXml";
import type { CustomXmlPart } from "../engine/model/workbook";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const RELATIONSHIPS = "xl/_rels/workbook.xml.rels";
const CONTENT_TYPES = "[Content_Types].xml";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Adds custom XML parts to an unzipped workbook: the texts, their property parts, and where they are named. */
export function customXmlParts(
  parts: Record<string, Uint8Array>,
  added: readonly CustomXmlPart[],
): void {
  for (const [index, { id, xml }] of added.entries()) {
    const number = index + 1;
    parts[`customXml/item${number}.xml`] = strToU8(xml);
    parts[`customXml/itemProps${number}.xml`] = strToU8(properties(id, namespaceOf(xml) ?? ""));
    parts[`customXml/_rels/item${number}.xml.rels`] = strToU8(
      `${HEADER}<Relationships xmlns="${PACKAGE}/relationships">${relationship("rId1", "customXmlProps", `itemProps${number}.xml`)}</Relationships>`,
    );
    insert(parts, RELATIONSHIPS, {
      before: "</Relationships>",
      text: relationship(`rIdCustomXml${number}`, "customXml", `../customXml/item${number}.xml`),
    });
    insert(parts, CONTENT_TYPES, {
      before: "</Types>",
      text: `<Override PartName="/customXml/itemProps${number}.xml" ContentType="${PROPERTIES_TYPE}"/>`,
    });
  }
}

const properties = (id: string, namespace: string): string =>
  `${HEADER}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${OFFICE}/customXml"><ds:schemaRefs>${namespace === "" ? "" : `<ds:schemaRef ds:uri="${namespace}"/>`}</ds:schemaRefs></ds:datastoreItem>`;

const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/relationships/${type}" Target="${target}"/>`;

function insert(
  parts: Record<string, Uint8Array>,
  name: string,
  { before, text }: { before: string; text: string },
): void {
  const bytes = parts[name];
  if (bytes === undefined) throw new Error(`no ${name}`);
  parts[name] = strToU8(strFromU8(bytes).replace(before, text + before));
}
