import type { Edition, ParameterValue, PlanFacts } from "../../src/core/model/plan";
import type { FactValue } from "../../src/core/rules/factValue";
import { derivedColumns } from "../../src/core/rules/facts/derivedColumns";
import { settingsOf } from "./catalogOf";
import { factContextOf } from "./factContextOf";

interface Conditions {
  readonly asOf?: string;
  readonly edition?: Edition;
  readonly parameters?: Readonly<Record<string, ParameterValue>>;
  readonly plan?: Partial<PlanFacts>;
}

/** A derived column from the values of the columns it reads, on the day of the sample. */
export function derive(
  table: string,
  name: string,
  values: readonly FactValue[],
  { asOf = "2026-11-22", edition = "115", parameters = {}, plan = {} }: Conditions = {},
): FactValue | undefined {
  const settings = settingsOf(asOf, parameters);
  const context = factContextOf({}, { ...settings, edition, plan: { ...settings.plan, ...plan } });
  return derivedColumns[table]?.[name]?.compute(values, context);
}
