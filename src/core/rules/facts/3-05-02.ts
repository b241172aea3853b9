import { CalendarDate, UNREADABLE, type Value } from "../../model/value";
import type { PlanSystem } from "../../model/plan";
import { isBlank, type FactValue } from "../factValue";
import { same } from "../sameValue";
import {
  fromAll,
  fromReadable,
  numberParameter,
  type DerivedColumn,
  type FactContext,
} from "./shared/derived";
import { functions } from "./shared/functions";
import { levelNumber } from "./shared/levels";

const HIGHEST_LEVEL = 4;

/** What the least possible level of an incident is derived from; the hours of outage may be unknown. */
interface Incident {
  readonly system: PlanSystem | undefined;
  readonly isSevere: boolean;
  readonly hasPersonalData: boolean;
  readonly outageHours: number | null;
}

/** The level a facet of the impact calls for at least (table of the reporting regulations). */
function facetLevel(facet: string, incident: Incident, { edition }: FactContext): number {
  const base = incident.system?.isCore === "是" ? 2 : 1;
  if (facet.startsWith("可用性")) return base + (outlastsTolerance(incident) ? 1 : 0);
  if (!/^(?:機密性|完整性)/u.test(facet)) return 1;
  // Until the 115 sub-laws a leak of personal data was level 3 by itself.
  const isLeak = facet.startsWith("機密性") && incident.hasPersonalData && edition === "110";
  return (isLeak ? 3 : base) + (incident.isSevere ? 1 : 0);
}

function outlastsTolerance({ system, outageHours }: Incident): boolean {
  const tolerable = system?.mtpdHours ?? null;
  return tolerable !== null && outageHours !== null && outageHours > tolerable;
}

function outageHours(from: FactValue, to: FactValue, context: FactContext): number | null {
  if (!(from instanceof CalendarDate) || !(to instanceof CalendarDate)) return null;
  const hours = functions["hoursBetween"]?.compute([from, to], context);
  return typeof hours === "number" ? hours : null;
}

const minimumLevel: DerivedColumn = {
  meaning: "依影響面向、程度、個人資料及中斷時間推算之最低事件等級",
  reads: [
    "systemName",
    "impactFacets",
    "impactDegree",
    "hasPersonalData",
    "occurredAt",
    "recoveredAt",
  ],
  compute: (values, context) => {
    const [name = UNREADABLE, facets, degree, personal, from = UNREADABLE, to = UNREADABLE] =
      values;
    if (values.slice(0, 4).includes(UNREADABLE)) return UNREADABLE;
    const incident: Incident = {
      system: systemOf(name, context),
      isSevere: degree === "嚴重",
      hasPersonalData: personal === "是",
      outageHours: outageHours(from, to, context),
    };
    const list = Array.isArray(facets) ? (facets as readonly string[]) : [];
    const levels = list.map((facet) => facetLevel(facet, incident, context));
    return Math.min(HIGHEST_LEVEL, Math.max(1, ...levels));
  },
};

function systemOf(name: FactValue, { plan }: FactContext): PlanSystem | undefined {
  if (isBlank(name)) return undefined;
  return plan.systems.find((system) => same(system.systemName, name as Value));
}

export const incidentFacts: Readonly<Record<string, DerivedColumn>> = {
  levelNumber: fromAll("事件等級之級數", ["level"], ([level]) => levelNumber(level ?? UNREADABLE)),
  recoverLimit: fromReadable(
    "依事件等級應完成損害控制或復原之時數",
    ["level"],
    ([level = UNREADABLE], context) => {
      const number = levelNumber(level);
      const isMinor = typeof number === "number" && number <= 2;
      return numberParameter(context, isMinor ? "recoverHours12" : "recoverHours34");
    },
  ),
  minimumLevel,
};
