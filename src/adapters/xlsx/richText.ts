import type { HostError } from "../../core/ports";
import type { XmlElement } from "./xml";

/** Collects the text of an `si` or `is` element: its runs joined, phonetic readings left out. */
export class RichText {
  private collected = "";
  private state: "outside" | "kept" | "dropped" = "outside";

  /** @param misplaced what to throw where there is text outside `t`, or an element inside it */
  constructor(private readonly misplaced: () => HostError) {}

  open({ name, parent }: XmlElement): void {
    if (this.state !== "outside") throw this.misplaced();
    if (name === "t") this.state = parent === "rPh" ? "dropped" : "kept";
  }

  text(text: string): void {
    if (this.state === "kept") this.collected += text;
    else if (this.state === "outside" && text.trim() !== "") throw this.misplaced();
  }

  close(name: string): void {
    if (name === "t") this.state = "outside";
  }

  /** The text so far; starts anew. */
  take(): string {
    const text = decodeEscapes(this.collected);
    this.collected = "";
    return text;
  }
}

/** Excel writes characters that XML cannot hold as _x000D_, and a real "_x" as _x005F_x. */
export function decodeEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}
