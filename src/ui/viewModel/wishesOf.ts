import type { Edition, Parameter } from "../../core/model/plan";
import type { SettingWords } from "../../core/words/pane/settingWords";
import type { Wishes } from "../state/paneState";
import { parameterValue, typedDate, valueProblem } from "./settingsDraft";

/** What a person typed in the settings. */
export interface SettingsDraft {
  readonly date: string;
  readonly edition: Edition | "auto";
  /** By parameter key; what was not touched is not in it. */
  readonly values: ReadonlyMap<string, string>;
}

/** What the next check is run with; null = something typed cannot be used. */
export function wishesOf(
  { date, edition, values }: SettingsDraft,
  parameters: readonly Parameter[],
  today: string,
  words: SettingWords,
): Wishes | null {
  const asOf = typedDate(date, words);
  const typed = parameters.flatMap((parameter) => {
    const text = values.get(parameter.key);
    return text === undefined ? [] : [{ parameter, text }];
  });
  const isUsable = typed.every(({ parameter, text }) => !valueProblem(parameter, text, words));
  if (!asOf || !isUsable) return null;
  return {
    asOf: asOf.iso === today ? null : asOf.iso,
    edition: edition === "auto" ? null : edition,
    params: Object.fromEntries(
      typed.map(({ parameter, text }) => [parameter.key, parameterValue(parameter, text)]),
    ),
  };
}
