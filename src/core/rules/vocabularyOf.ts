import type { Catalog } from "../model/catalog";
import type { Template } from "../model/template";
import { CalendarDate } from "../model/value";
import { derivedColumns } from "./facts/derivedColumns";
import { functions } from "./facts/shared/functions";
import { lists } from "./facts/shared/lists";
import type { Vocabulary } from "./load/vocabulary";
import { Operators } from "./operators/operators";
import { derivedTables } from "./tables/derived/derivedTables";
import { observedFacts } from "./tables/observedFacts";
import { planListColumns } from "./tables/planSource";

/** The names rules may use, from the code that implements them and the data they are about. */
export function vocabularyOf(
  catalog: Pick<Catalog, "templates" | "parameters" | "plan">,
): Vocabulary {
  const templates = new Map(catalog.templates.map((template) => [template.form, template]));
  const columns = new Map<string, ReadonlySet<string> | null>();
  const headers = new Map(
    catalog.templates.map(({ form, header }) => [form, new Set(header.map(({ key }) => key))]),
  );
  return {
    operators: new Set(
      new Operators({ asOf: new CalendarDate(0), parameters: {}, placeholders: [] }).names,
    ),
    functions: new Map(Object.entries(functions)),
    lists: new Set(Object.keys(lists)),
    parameters: new Set(catalog.parameters.map((parameter) => parameter.key)),
    columnsOf: (table) => {
      let known = columns.get(table);
      if (known === undefined) columns.set(table, (known = columnsOf(table, templates, catalog)));
      return known;
    },
    headerOf: (form) => headers.get(form) ?? null,
    hasPlanFact: (path) => path.split(".").reduce<unknown>(part, catalog.plan.facts) !== undefined,
  };
}

function columnsOf(
  table: string,
  templates: ReadonlyMap<string, Template>,
  { plan }: Pick<Catalog, "plan">,
): ReadonlySet<string> | null {
  const stored =
    setOf(templates.get(table)?.columns.map((column) => column.key)) ??
    planListColumns(table, plan.facts) ??
    setOf(derivedTables[table]?.columns) ??
    observedFacts(table);
  return stored && new Set([...stored, ...Object.keys(derivedColumns[table] ?? {})]);
}

function setOf(names: readonly string[] | undefined): ReadonlySet<string> | null {
  return names ? new Set(names) : null;
}

function part(fact: unknown, key: string): unknown {
  return typeof fact === "object" && fact !== null
    ? (fact as Record<string, unknown>)[key]
    : undefined;
}
