import type { Catalog } from "../../model/catalog";
import type { Settings } from "../../model/plan";
import type { Conforming, Observation, Table, Tables } from "../../model/table";
import { derivedColumns } from "../facts/derivedColumns";
import type { FactContext } from "../facts/shared/derived";
import { UNREADABLE } from "../../model/value";
import { RuleTable, type TableSource } from "../ruleTable";
import { derivedSource } from "./derived/derivedSource";
import { derivedTables } from "./derived/derivedTables";
import { formSource } from "./formSource";
import { observationSource } from "./observationSource";
import { planSource } from "./planSource";

type ByQuestion<T> = ReadonlyMap<string, readonly T[]>;

interface Noticed {
  readonly observations: ByQuestion<Observation>;
  readonly conforming: ByQuestion<Conforming>;
}

/** Every table rules can name, made when first asked for. */
export class RuleTables {
  private readonly made = new Map<string, RuleTable>();
  private noticed: Noticed | undefined;
  /** What facts and derived tables may use. */
  readonly context: FactContext;

  constructor(
    private readonly tables: Tables,
    readonly settings: Settings,
    private readonly catalog: Pick<Catalog, "templates" | "iso">,
  ) {
    this.context = {
      ...settings,
      templates: catalog.templates,
      iso: catalog.iso,
      table: (name) => this.get(name),
      header: (form, key) => this.form(form)?.header.get(key) ?? UNREADABLE,
    };
  }

  /** Throws RangeError for a name that is no table; packs are checked at load. */
  get(name: string): RuleTable {
    let table = this.made.get(name);
    if (!table) {
      const source = this.sourceOf(name);
      if (!source) throw new RangeError(`no table "${name}"`);
      this.made.set(
        name,
        (table = new RuleTable(source, derivedColumns[name] ?? {}, this.context)),
      );
    }
    return table;
  }

  /** The form as it was read; undefined where the workbook does not have it. */
  form(name: string): Table | undefined {
    return this.tables.forms.get(name);
  }

  private sourceOf(name: string): TableSource | null {
    const template = this.catalog.templates.find((candidate) => candidate.form === name);
    if (template) return formSource(template, this.tables.forms.get(name));
    if (name.startsWith("plan.")) return planSource(name, this.settings.plan);
    const derived = derivedTables[name];
    if (derived) return derivedSource(name, derived, this.context);
    if (!/^(?:cells|sheets|settings)\./u.test(name)) return null;
    this.noticed ??= {
      observations: byQuestion(this.tables.observations),
      conforming: byQuestion(this.tables.conforming),
    };
    const { observations, conforming } = this.noticed;
    return observationSource(name, observations.get(name) ?? [], conforming.get(name) ?? []);
  }
}

function byQuestion<T extends { readonly question: string }>(entries: readonly T[]): ByQuestion<T> {
  const found = new Map<string, T[]>();
  for (const entry of entries) {
    const same = found.get(entry.question);
    if (same) same.push(entry);
    else found.set(entry.question, [entry]);
  }
  return found;
}
