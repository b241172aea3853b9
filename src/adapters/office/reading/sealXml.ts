import { SEAL_NAMESPACE } from "../../../core/model/checkedWorkbook";

/** Custom XML parts that hold a seal; Excel has several where somebody has copied one. */
export async function sealParts(
  context: Excel.RequestContext,
): Promise<readonly Excel.CustomXmlPart[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(SEAL_NAMESPACE).load("items/id");
  await context.sync();
  return parts.items;
}

/** Text of the custom XML part that holds a seal, as it stands; null = there is none. */
export async function readSealXml(context: Excel.RequestContext): Promise<string | null> {
  const [part] = await sealParts(context);
  return part ? xmlOf(context, part) : null;
}

export async function xmlOf(
  context: Excel.RequestContext,
  part: Excel.CustomXmlPart,
): Promise<string> {
  const xml = part.getXml();
  await context.sync();
  // eslint-disable-next-line office-addins/load-object-before-read -- the result of a call is there after the sync
  return xml.value;
}
