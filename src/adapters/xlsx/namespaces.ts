/** Spreadsheet elements, transitional and strict. */
export const SPREADSHEET: readonly string[] = [
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://purl.oclc.org/ooxml/spreadsheetml/main",
];
/** Elements of .rels parts. */
export const PACKAGE_RELATIONSHIPS: readonly string[] = [
  "http://schemas.openxmlformats.org/package/2006/relationships",
];
/** Attributes that name a relationship (r:id), transitional and strict. */
const OFFICE_RELATIONSHIPS: readonly string[] = [
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "http://purl.oclc.org/ooxml/officeDocument/relationships",
];

/** Elements that offer the same thing in several ways (mc:AlternateContent). */
const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

interface Scope {
  readonly depth: number;
  readonly bindings: ReadonlyMap<string, string>;
}

export type Attributes = Readonly<Record<string, string | undefined>>;

/** Namespaces in force at the current element, and the names they give. */
export class Namespaces {
  private readonly scopes: Scope[] = [];
  /** Local name by qualified name, null = of another vocabulary; holds for the current scope. */
  private known = new Map<string, string | null>();
  private readonly declared = new Map<string, string>();

  constructor(private readonly vocabulary: readonly string[]) {}

  /** Attributes are seen before the element they stand on is opened. */
  declare(attribute: string, uri: string): void {
    if (attribute === "xmlns") this.declared.set("", uri);
    else if (attribute.startsWith("xmlns:")) this.declared.set(attribute.slice(6), uri);
  }

  enter(depth: number): void {
    if (this.declared.size === 0) return;
    this.scopes.push({ depth, bindings: new Map(this.declared) });
    this.declared.clear();
    this.known = new Map();
  }

  leave(depth: number): void {
    if (this.scopes.at(-1)?.depth !== depth) return;
    this.scopes.pop();
    this.known = new Map();
  }

  /** Local name of an element of the part's vocabulary; null for all others. */
  localName(qualified: string): string | null {
    let name = this.known.get(qualified);
    if (name === undefined) {
      const { prefix, local } = split(qualified);
      name = this.vocabulary.includes(this.resolve(prefix)) ? local : null;
      this.known.set(qualified, name);
    }
    return name;
  }

  /** Local name of an element that offers alternatives; null for all others. */
  alternativeName(qualified: string): string | null {
    const { prefix, local } = split(qualified);
    return this.resolve(prefix) === COMPATIBILITY ? local : null;
  }

  /** Are all these prefixes, separated by spaces, of the part's own vocabulary? */
  isKnown(prefixes: string): boolean {
    const required = prefixes.split(/\s+/u).filter((prefix) => prefix !== "");
    return required.every((prefix) => this.vocabulary.includes(this.resolve(prefix)));
  }

  /** Value of r:id, whatever its prefix. */
  relationshipId(attributes: Attributes): string | undefined {
    const name = Object.keys(attributes).find((qualified) => {
      const { prefix, local } = split(qualified);
      return local === "id" && OFFICE_RELATIONSHIPS.includes(this.resolve(prefix));
    });
    return name === undefined ? undefined : attributes[name];
  }

  private resolve(prefix: string): string {
    for (let index = this.scopes.length - 1; index >= 0; index--) {
      const uri = this.scopes[index]?.bindings.get(prefix);
      if (uri !== undefined) return uri;
    }
    return "";
  }
}

function split(qualified: string): { readonly prefix: string; readonly local: string } {
  const colon = qualified.indexOf(":");
  if (colon < 0) return { prefix: "", local: qualified };
  return { prefix: qualified.slice(0, colon), local: qualified.slice(colon + 1) };
}
