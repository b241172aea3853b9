import { Engine } from "json-rules-engine";
import { Mark, type Cell } from "../../src/core/model/value";
import type { Rule } from "../../src/core/model/rule";
import type { Settings } from "../../src/core/model/plan";
import { functions } from "../../src/core/rules/facts/shared/functions";
import { Operators } from "../../src/core/rules/operators/operators";
import { namesIn } from "../../src/core/rules/references";
import { YES } from "../../src/core/rules/threeValued";
import { conditionsOf } from "../../src/core/rules/reads";
import { toEngineRules } from "../../src/core/rules/toEngineRules";
import type { Columns } from "./assetColumns";

/** What the json-rules-engine documentation shows: one engine with all rules, `run` with the fields of a row as facts. */
export async function perRowEngine(
  rules: readonly Rule[],
  columns: Columns,
  rowCount: number,
  settings: Settings,
): Promise<number> {
  const operators = new Operators({ ...settings, placeholders: ["同上", "待補"] });
  const engine = new Engine(rules.flatMap(toEngineRules), { allowUndefinedFacts: true });
  for (const name of operators.names) {
    for (const spelt of [name, `~${name}`, `ifFilled:${name}`]) {
      const answer = operators.get(spelt);
      engine.addOperator<Cell | undefined, Cell | undefined>(
        spelt,
        (a, b) => a !== undefined && b !== undefined && answer(a, b) === YES,
      );
    }
  }
  // No function of these rules is more than arithmetic on the row: a constant is the cheapest stand-in.
  for (const name of Object.keys(functions)) engine.addFact(name, 1);
  const wanted = new Set(rules.flatMap((rule) => conditionsOf(rule).flatMap(namesIn)));
  const constants = Object.entries(settings.parameters).map(
    ([key, value]) => [`setting.${key}`, value] as const,
  );
  let fired = 0;
  for (let row = 0; row < rowCount; row++) {
    const facts: Record<string, unknown> = {
      asOf: settings.asOf,
      ...Object.fromEntries(constants),
    };
    for (const name of wanted) if (columns.has(name)) facts[name] = plain(columns.get(name)?.[row]);
    fired += (await engine.run(facts)).events.length;
  }
  return fired;
}

function plain(cell: Cell | undefined): Cell | undefined {
  return cell instanceof Mark ? undefined : cell;
}
