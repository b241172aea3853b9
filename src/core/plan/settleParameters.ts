import { normaliseText } from "../cells/text";
import type { Observation } from "../model/table";
import type { Parameter, ParameterValue } from "../model/plan";
import { show } from "../words/show";
import { UNKNOWN_PARAMETER } from "../words/observed";
import type { ControlRow } from "./controlRows";
import { acceptedValues, parameterValue } from "./parameterValue";
import { settingObservation } from "./settingObservation";

export type ParameterValues = Readonly<Record<string, ParameterValue>>;

/** The values in force, and those that were refused. */
export interface SettledParameters {
  readonly values: ParameterValues;
  readonly accepted: number;
  readonly refused: readonly Observation[];
}

/** A value somebody wants a parameter to have. */
interface Wish {
  readonly name: string;
  readonly text: string;
  /** Row of 檢核參數; null = asked for by the caller. */
  readonly row: ControlRow | null;
}

/** The law's edition is the one parameter of which the sheet knows better than the caller's file. */
const EDITION = "lawEdition";

/** Defaults, then the sheet 檢核參數, then the caller; a value out of its limits is refused. */
export function settleParameters(
  parameters: readonly Parameter[],
  rows: readonly ControlRow[],
  asked: ParameterValues,
): SettledParameters {
  const values = new Map(parameters.map(({ key, default: value }) => [key, value]));
  const refused: Observation[] = [];
  let accepted = 0;
  for (const wish of inOrder(wishesOf(rows), askedFor(asked))) {
    const parameter = parameters.find(
      ({ key, label }) => isNamed(wish.name, key) || isNamed(wish.name, label),
    );
    const value = parameter ? parameterValue(wish.text, parameter) : null;
    if (parameter && value !== null) {
      values.set(parameter.key, value);
      accepted += 1;
    } else refused.push(refusal(wish, parameter));
  }
  return { values: Object.fromEntries(values), accepted, refused };
}

function wishesOf(rows: readonly ControlRow[]): readonly Wish[] {
  return rows.flatMap((row) => {
    const text = row.text("value");
    return text === "" ? [] : [{ name: row.text("key") || row.text("label"), text, row }];
  });
}

function askedFor(asked: ParameterValues): readonly Wish[] {
  return Object.entries(asked).flatMap(([name, value]) =>
    value === null
      ? []
      : [{ name, text: typeof value === "string" ? value : show(value), row: null }],
  );
}

/** Later wishes win. */
function inOrder(fromSheet: readonly Wish[], fromCaller: readonly Wish[]): readonly Wish[] {
  const isEdition = ({ name }: Wish) => isNamed(name, EDITION);
  return [
    ...fromCaller.filter(isEdition),
    ...fromSheet,
    ...fromCaller.filter((wish) => !isEdition(wish)),
  ];
}

function isNamed(name: string, other: string): boolean {
  return normaliseText(name) === normaliseText(other);
}

function refusal({ name, text, row }: Wish, parameter: Parameter | undefined): Observation {
  return settingObservation("settings.refusedParameters", row, {
    cell: row?.cellOf("value") ?? null,
    rowKey: parameter?.key ?? name,
    facts: {
      answer: "refused",
      parameter: parameter?.label ?? name,
      actual: text,
      expected: parameter ? acceptedValues(parameter) : UNKNOWN_PARAMETER,
    },
  });
}
