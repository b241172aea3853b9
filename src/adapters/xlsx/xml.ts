import { SaxesParser, type SaxesTagPlain } from "saxes";
import { HostError } from "../../core/ports";
import { decodeXml, encodingOf, type XmlEncoding } from "./decodeXml";
import { Namespaces, type Attributes } from "./namespaces";
import type { PartPlace } from "./partPlace";

export interface XmlElement {
  /** Local name. */
  readonly name: string;
  /** Local name of the element around it; "" at the root. */
  readonly parent: string;
  readonly attributes: Attributes;
  /** Where its start tag ends, in the text of the part without byte order mark. */
  readonly tagEnd: number;
}

/** Told of the elements of the part's own vocabulary; what other vocabularies add is passed over. */
export interface PartHandler {
  open(element: XmlElement, namespaces: Namespaces): void;
  text?(text: string): void;
  /** @param end where its end tag ends */
  close?(name: string, end: number): void;
}

export interface PartKind {
  readonly root: string;
  readonly vocabulary: readonly string[];
  /** Elements in which anything of another vocabulary is refused: data might hide in it. */
  readonly sealed: ReadonlySet<string>;
}

export interface PartDescription extends PartKind {
  readonly place: PartPlace;
  readonly maxNesting: number;
}

/** Reads a part from start to end; throws HostError unless it is well-formed XML of the kind described. */
export function parseXml(
  bytes: Uint8Array,
  description: PartDescription,
  handler: PartHandler,
): void {
  const encoding = encodingOf(bytes);
  const { place } = description;
  const reader = new PartReader(description, handler);
  const parser = new SaxesParser<{ xmlns: false; position: false }>({
    xmlns: false,
    position: false,
  });
  // No eighth handler: V8 would keep the parser as a dictionary, and parsing take five times as long.
  parser.on("error", (error) => {
    throw new HostError("xml-malformed", { ...place, message: error.message }, { cause: error });
  });
  parser.on("doctype", () => {
    throw new HostError("xml-doctype", { ...place });
  });
  parser.on("attribute", ({ name, value }) => reader.namespaces.declare(name, value));
  parser.on("opentag", (tag) => reader.open(tag, parser.position));
  parser.on("text", (text) => reader.text(text));
  parser.on("cdata", (text) => reader.text(text));
  parser.on("closetag", () => reader.close(parser.position));
  for (const piece of decodeXml(bytes, encoding, place)) parser.write(piece);
  requireEncoding(parser.xmlDecl.encoding, encoding, place);
  parser.close();
}

class PartReader {
  readonly namespaces: Namespaces;
  private readonly names: string[] = [""];
  private depth = 0;
  /** Depths of open elements whose children count as those of the element around them. */
  private readonly transparent = new Set<number>();
  /** Depth of the outermost element of another vocabulary that is open; 0 = none. */
  private foreignDepth = 0;

  constructor(
    private readonly description: PartDescription,
    private readonly handler: PartHandler,
  ) {
    this.namespaces = new Namespaces(description.vocabulary);
  }

  open(tag: SaxesTagPlain, tagEnd: number): void {
    this.depth++;
    if (this.depth > this.description.maxNesting) this.refuse("xml-too-deep", tag.name);
    this.namespaces.enter(this.depth);
    if (this.foreignDepth > 0) return;
    const name = this.namespaces.localName(tag.name);
    const parent = this.names[this.depth - 1] ?? "";
    if (this.depth === 1 && name !== this.description.root) this.refuse("xml-root", tag.name);
    this.names[this.depth] = name ?? parent;
    if (name === null) this.openForeign(tag, parent);
    else this.handler.open({ name, parent, attributes: tag.attributes, tagEnd }, this.namespaces);
  }

  text(text: string): void {
    if (this.foreignDepth === 0) this.handler.text?.(text);
  }

  close(end: number): void {
    if (this.foreignDepth === this.depth) this.foreignDepth = 0;
    else if (this.foreignDepth === 0 && !this.transparent.delete(this.depth)) {
      this.handler.close?.(this.names[this.depth] ?? "", end);
    }
    this.namespaces.leave(this.depth);
    this.depth--;
  }

  /**
   * Excel writes some things twice: a choice for programs that know an extension, and a fallback,
   * which is ours. A choice that asks for nothing but what we know would be data we pass over.
   */
  private openForeign(tag: SaxesTagPlain, parent: string): void {
    const alternative = this.namespaces.alternativeName(tag.name);
    if (alternative === "AlternateContent" || alternative === "Fallback") {
      this.transparent.add(this.depth);
      return;
    }
    const required = tag.attributes["Requires"] ?? "";
    const isChoice = alternative === "Choice" && !this.namespaces.isKnown(required);
    if (!isChoice && this.description.sealed.has(parent)) this.refuse("xml-structure", tag.name);
    this.foreignDepth = this.depth;
  }

  private refuse(code: "xml-too-deep" | "xml-root" | "xml-structure", element: string): never {
    throw new HostError(code, { ...this.description.place, element });
  }
}

function requireEncoding(
  declared: string | undefined,
  actual: XmlEncoding,
  place: PartPlace,
): void {
  if (declared === undefined) return;
  const isSame = declared.toLowerCase() === actual.replace(/[lb]e$/u, "");
  const isSpelledOut = declared.toLowerCase() === actual;
  if (!isSame && !isSpelledOut)
    throw new HostError("xml-encoding", { ...place, encoding: declared });
}

/** Value of a yes/no attribute; missing = no. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
