import type { CellRef } from "../model/outcome";
import type { Settings } from "../model/plan";
import { UNREADABLE } from "../model/value";
import { constantFact, type Fact, type Mode } from "./fact";
import type { Judging } from "./factReader";
import { dataValue, type FactValue } from "./factValue";
import { lists } from "./facts/shared/lists";
import { fit } from "./ruleTable";
import type { Meaning } from "./scope";

/** A fact about the whole check: the same for every case of a rule. */
export function checkFact(meaning: Meaning, mode: Mode, judging: Judging): Fact {
  const { settings, tables } = judging;
  switch (meaning.kind) {
    case "asOf":
      return constantFact(settings.asOf);
    case "setting":
      return constantFact(dataValue(settings.parameters[meaning.name]));
    case "plan":
      return constantFact(planFact(settings, meaning.name));
    case "list":
      return constantFact(lists[meaning.name]?.(tables.context) ?? UNREADABLE);
    case "header":
      return headerField(meaning.name, mode, judging);
    default:
      throw new RangeError(`no value for a fact of kind "${meaning.kind}"`);
  }
}

function headerField(name: string, mode: Mode, { rule, tables }: Judging): Fact {
  const form = rule.form ?? "";
  const raw = tables.form(form)?.header.get(name) ?? UNREADABLE;
  const cell: CellRef = { form, row: "header", key: `header.${name}` };
  return { ...constantFact(fit(raw, mode, false)), cells: () => [cell] };
}

function planFact({ plan }: Settings, path: string): FactValue {
  return dataValue(
    path
      .split(".")
      .reduce<unknown>((fact, key) => (fact as Record<string, unknown> | null)?.[key], plan),
  );
}
