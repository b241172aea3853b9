import { fromIso, toRoc } from "../dates/calendar";
import type { Parameter, ParameterValue } from "../model/plan";
import type { Report } from "../model/report";
import type { FullContext } from "./fullContext";

/** A parameter as used in a check, in words. */
export interface ParameterRow {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  readonly default: string;
  readonly isChanged: boolean;
}

/** All parameters of a report; one the catalogue does not know has its key alone. */
export function parameterRows(
  { parameters }: Report,
  { catalog, words }: FullContext,
): readonly ParameterRow[] {
  const known = new Map(catalog.parameters.map((parameter) => [parameter.key, parameter]));
  return Object.entries(parameters).map(([key, value]) => {
    const parameter = known.get(key);
    const say = (said: ParameterValue) => listed(said, parameter).join(words.comma);
    const usual = parameter?.default ?? null;
    return {
      key,
      label: parameter?.label ?? key,
      value: say(value),
      unit: parameter?.unit ?? "",
      default: say(usual),
      isChanged: parameter !== undefined && JSON.stringify(value) !== JSON.stringify(usual),
    };
  });
}

function listed(value: ParameterValue, parameter: Parameter | undefined): readonly string[] {
  if (value === null) return [];
  const entries = typeof value === "object" ? value : [String(value)];
  if (parameter?.type === "date" || parameter?.type === "date[]")
    return entries.map((entry) => toRoc(fromIso(entry)));
  return entries.map((entry) => {
    const label = parameter?.optionLabels?.[entry];
    return label === undefined || label === entry ? entry : `${entry}（${label}）`;
  });
}
