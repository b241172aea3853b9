type Value = string | number | undefined;

/** An XML element to be written; texts and values are escaped then. */
export interface XmlNode {
  readonly name: string;
  /** Those that are undefined are left out. */
  readonly attributes: Readonly<Record<string, Value>>;
  readonly children: readonly (XmlNode | string)[];
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function node(
  name: string,
  attributes: XmlNode["attributes"] = {},
  children: XmlNode["children"] = [],
): XmlNode {
  return { name, attributes, children };
}

/** @param prefix of every element, such as "x:" */
export function xmlOf({ name, attributes, children }: XmlNode, prefix = ""): string {
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(([key, value]) => ` ${key}="${escapeValue(String(value))}"`);
  const start = `<${prefix}${name}${written.join("")}`;
  if (children.length === 0) return `${start}/>`;
  const content = children.map((child) =>
    typeof child === "string" ? escapeText(child) : xmlOf(child, prefix),
  );
  return `${start}>${content.join("")}</${prefix}${name}>`;
}

/** A whole part. */
export function partXml(root: XmlNode): string {
  return XML_DECLARATION + xmlOf(root);
}

function escapeText(text: string): string {
  return escapeCharacters(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

function escapeValue(text: string): string {
  return escapeText(text)
    .replaceAll('"', "&quot;")
    .replaceAll("\t", "&#9;")
    .replaceAll("\n", "&#10;");
}

/** As Excel does: what XML cannot hold becomes _x000D_, and a real "_x000D_" _x005F_x000D_. */
function escapeCharacters(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, "_x005F_").replace(
    // Control characters of the first block but tab and line feed, and surrogates without their half.
    /(?![\t\n\u007F-\u009F])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
}
