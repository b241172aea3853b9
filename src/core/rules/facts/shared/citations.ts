import { fromIso } from "../../../dates/calendar";
import type { FactContext } from "./derived";

interface Citation {
  readonly label: string;
  /** ISO date from which the article has another number. */
  readonly obsoleteFrom: string;
}

/** Articles the approved plan cites by numbers that no longer hold on the check date. */
export function obsoletePlanCitations({ plan, asOf }: FactContext): readonly string[] {
  const approved = fromIso(plan.document.date).day;
  return ((plan["citations"] ?? []) as readonly Citation[])
    .filter(({ obsoleteFrom }) => {
      const day = fromIso(obsoleteFrom).day;
      return asOf.day >= day && approved < day;
    })
    .map(({ label }) => label);
}

/** Text cells of the forms that cite an article by an old number: 「3-01-02 EX-001 備註」. */
export function obsoleteCitationCells({ plan, templates, table }: FactContext): readonly string[] {
  const pattern = new RegExp(plan["obsoleteCitationPattern"] as string, "iu");
  return templates.flatMap(({ form, columns }) =>
    columns
      .filter(({ type }) => type === "text")
      .flatMap(({ key, title }) =>
        table(form)
          .column(key)
          .flatMap((value, row) =>
            typeof value === "string" && pattern.test(value.normalize("NFKC"))
              ? [`${form} ${table(form).source.key(row) ?? ""}「${title}」`]
              : [],
          ),
      ),
  );
}
