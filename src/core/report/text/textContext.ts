import type { Catalog } from "../../model/catalog";
import type { Lang } from "../../words/lang";
import { reportContext, type ReportContext } from "../reportContext";

export interface TextOptions {
  readonly lang: Lang;
  /** Columns of the terminal. */
  readonly width: number;
  readonly catalog: Pick<Catalog, "rules" | "templates">;
}

/** What all parts of the text share. */
export interface TextContext extends ReportContext {
  readonly width: number;
}

export function textContext({ lang, width, catalog }: TextOptions): TextContext {
  return { ...reportContext(lang, catalog), width };
}
