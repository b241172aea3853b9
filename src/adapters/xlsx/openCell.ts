import type { HostErrorCode, HostErrorDetails } from "../../core/model/hostError";
import type { RawValue } from "../../core/model/snapshot";
import type { HostError } from "../../core/ports";
import { valueReader, type CellSource } from "./cellValue";
import type { Attributes } from "./namespaces";
import { RichText } from "./richText";
import type { XmlElement } from "./xml";

/** Words a refusal with the place of the cell. */
export type Refusal = (code: HostErrorCode, details?: HostErrorDetails) => HostError;

export interface FormulaText {
  readonly attributes: Attributes;
  text: string;
}

/** A cell while it is read: its value (`v` or `is`) and its formula (`f`). */
export class OpenCell {
  formula: FormulaText | null = null;
  /** Text of `v` or `is`; null = there is neither. */
  private content: string | null = null;
  /** Text of the element that is open, where it may hold any. */
  private text: string | null = null;
  private inline: RichText | null = null;

  constructor(
    readonly column: number,
    private readonly type: string,
    private readonly format: string | undefined,
    private readonly refuse: Refusal,
  ) {}

  open(element: XmlElement): void {
    const { name, attributes } = element;
    if (this.text !== null) throw this.refuse("xml-structure", { element: name });
    if (this.inline) this.inline.open(element);
    else if (name === "v") this.openValue();
    else if (name === "f") this.openFormula(attributes);
    else if (name === "is") this.openInline();
    else if (name === "t") throw this.refuse("xml-structure", { element: name });
  }

  addText(text: string): void {
    if (this.text !== null) this.text += text;
    else if (this.inline) this.inline.text(text);
    else if (text.trim() !== "") throw this.refuse("xml-structure", { element: text.slice(0, 40) });
  }

  close(name: string): void {
    if (name === "v") this.content = this.text;
    else if (name === "f" && this.formula) this.formula.text = this.text ?? "";
    else if (name === "is") this.closeInline();
    else this.inline?.close(name);
    this.text = null;
  }

  /** What the cell holds; a formula without a result holds null. */
  value(source: CellSource): RawValue {
    const { type, content } = this;
    const read = valueReader(type);
    if (!read) throw this.refuse("cell-type", { type });
    if (content === null) return null;
    const value = read(content, source);
    if (value !== undefined) return value;
    const text = content.slice(0, 40);
    throw this.refuse(type === "s" ? "string-index" : "cell-value", { type, text });
  }

  /** Says how a number is shown; an ISO date without a format is still a date. */
  formatOf(value: RawValue): string | undefined {
    if (typeof value !== "number") return undefined;
    if (this.type !== "d" || this.format !== undefined) return this.format;
    return Number.isInteger(value) ? "yyyy/mm/dd" : "yyyy/mm/dd hh:mm";
  }

  private openValue(): void {
    if (this.content !== null) throw this.refuse("cell-two-values");
    if (this.type === "inlineStr") throw this.refuse("cell-type", { type: this.type });
    this.text = "";
  }

  private openInline(): void {
    if (this.content !== null) throw this.refuse("cell-two-values");
    if (this.type !== "inlineStr") throw this.refuse("cell-type", { type: this.type });
    this.inline = new RichText(() => this.refuse("xml-structure", { element: "is" }));
  }

  private closeInline(): void {
    this.content = this.inline?.take() ?? null;
    this.inline = null;
  }

  private openFormula(attributes: Attributes): void {
    if (this.formula) throw this.refuse("cell-two-values");
    this.formula = { attributes, text: "" };
    this.text = "";
  }
}
