import { SEAL_NAMESPACE } from "../../../core/model/checkedWorkbook";
import { sealParts } from "../sealPart";
import { addContentTypes } from "./package/contentTypes";
import type { PackageEdit } from "./package/packageEdit";
import { putText } from "./package/partText";
import { addRelationship, pathBetween, putRelationships } from "./package/relationshipEdits";
import { removeTargets } from "./package/removeParts";
import { node, partXml } from "./package/xmlNode";
import { workbookPlace } from "./workbookPlace";

const ID = "rId1";
/** Identity of the part among the custom XML of a workbook. */
const ITEM_ID = "{6C626275-7365-616C-8001-697369736D73}";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** Adds the custom XML part that holds the seal. */
export function addSealPart(parts: PackageEdit, sealXml: string): void {
  const { part: workbook, dialect } = workbookPlace(parts);
  let number = 1;
  while (isTaken(parts, number)) number++;
  const item = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  putText(parts, item, sealXml);
  const type = `${dialect.relationships}/customXmlProps`;
  putRelationships(parts, item, [{ id: ID, type, target: pathBetween(item, properties) }]);
  putText(parts, properties, propertiesXml(dialect.customXml));
  addContentTypes(parts, [
    [item, "application/xml"],
    [properties, PROPERTIES_TYPE],
  ]);
  addRelationship(parts, workbook, {
    type: `${dialect.relationships}/customXml`,
    target: pathBetween(workbook, item),
  });
}

/** Removes it, and any other that claims to be one. */
export function removeSealParts(parts: PackageEdit): void {
  const { part, relationships } = workbookPlace(parts);
  const seals = sealParts(parts, relationships);
  const ids = [...relationships].filter(([, { target }]) => seals.includes(target));
  removeTargets(parts, part, relationships, new Set(ids.map(([id]) => id)));
}

function isTaken(parts: PackageEdit, number: number): boolean {
  return ["item", "itemProps"].some((name) => parts.has(`customXml/${name}${number}.xml`));
}

function propertiesXml(namespace: string): string {
  const schema = node("ds:schemaRef", { "ds:uri": SEAL_NAMESPACE });
  const schemas = node("ds:schemaRefs", {}, [schema]);
  return partXml(
    node("ds:datastoreItem", { "xmlns:ds": namespace, "ds:itemID": ITEM_ID }, [schemas]),
  );
}
