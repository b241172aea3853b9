import type { Catalog } from "../model/catalog";
import type { FindingRefs } from "../model/finding";
import type { Edition } from "../model/plan";
import type { References } from "../model/rule";
import type { Tables } from "../model/table";

export type IsoEdition = "2013" | "2022";

/** Form and header field that name the standard the agency follows (適用性聲明書). */
const STATEMENT = { form: "2-02-02", field: "standard" };

/** Edition of CNS/ISO 27001 the 適用性聲明書 names; 2022 where it names none. */
export function isoEditionOf(tables: Tables): IsoEdition {
  const standard = tables.forms.get(STATEMENT.form)?.header.get(STATEMENT.field);
  if (typeof standard !== "string") return "2022";
  const text = standard.normalize("NFKC");
  return /2013|2014|:103/u.test(text) && !/2022|2023/u.test(text) ? "2013" : "2022";
}

/** A rule's references with the full text of its citations, in the editions in force. */
export function referencesOf(
  refs: References,
  catalog: Pick<Catalog, "citations">,
  edition: Edition,
  iso: IsoEdition,
): FindingRefs {
  const lawEdition = edition === "115" ? "115" : "110";
  return {
    plan: refs.plan,
    law: fullText(refs.law[lawEdition], catalog.citations[lawEdition]),
    iso: refs.iso[iso],
    audit: refs.audit,
    related: fullText(refs.related, catalog.citations.related),
  };
}

/** Replaces each short citation by its full text; one that is not listed stays as it is. */
function fullText(
  short: string | null,
  citations: Readonly<Record<string, string>>,
): string | null {
  if (short === null) return null;
  return short
    .split("；")
    .map((citation) => citations[citation] ?? citation)
    .join("；");
}
