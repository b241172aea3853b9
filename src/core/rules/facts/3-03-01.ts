import { Mark } from "../../model/value";
import { isBlank, showFact, type FactValue } from "../factValue";
import type { RuleTable } from "../ruleTable";
import {
  fromAll,
  fromReadable,
  numberParameter,
  type DerivedColumn,
  type FactContext,
} from "./shared/derived";

const FACTORS = ["assetValue", "threatLevel", "vulnLevel"] as const;

function riskOf(values: readonly FactValue[]): number {
  return values.map(Number).reduce((a, b) => a * b, 1);
}

function riskLevel(risk: number, context: FactContext): string {
  if (risk <= numberParameter(context, "riskLowMax")) return "低";
  return risk <= numberParameter(context, "riskMidMax") ? "中" : "高";
}

export const riskRegisterFacts: Readonly<Record<string, DerivedColumn>> = {
  computedRisk: fromAll("資產價值、威脅等級、弱點等級之乘積", FACTORS, riskOf),
  computedLevel: fromAll("依計算所得風險值及門檻判定之風險等級", FACTORS, (values, context) =>
    riskLevel(riskOf(values), context),
  ),
  computedAcceptable: fromReadable(
    "計算所得風險值是否在可接受風險值以下",
    FACTORS,
    (values, context) => {
      const accepted =
        !values.some(isBlank) && riskOf(values) <= numberParameter(context, "acceptableRisk");
      return accepted ? "是" : "否";
    },
  ),
};

/** Share of rows that carry the commonest pair of threat and vulnerability level: near 1 means nobody assessed. */
export function commonestScoreShare(table: RuleTable): number {
  const [threats, vulnerabilities] = [table.column("threatLevel"), table.column("vulnLevel")];
  const times = new Map<string, number>();
  for (let row = 0; row < table.length; row++) {
    const pair = [threats[row], vulnerabilities[row]];
    if (pair.some((value) => value === undefined || value instanceof Mark)) continue;
    const key = pair.map((value) => showFact(value as FactValue)).join("|");
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  return table.length === 0 ? 0 : Math.max(0, ...times.values()) / table.length;
}
