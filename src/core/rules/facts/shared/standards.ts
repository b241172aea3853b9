import { normaliseText } from "../../../cells/text";

export type IsoEdition = "2013" | "2022";

/** Edition of CNS/ISO 27001 a text names; what names none is taken for the current one. */
export function isoEditionOf(text: string): IsoEdition {
  const named = normaliseText(text);
  return /2013|2014|:103/u.test(named) && !/2022|2023/u.test(named) ? "2013" : "2022";
}
