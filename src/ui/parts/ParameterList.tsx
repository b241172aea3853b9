import { Button, Input, Select } from "@fluentui/react-components";
import { useId, useState, type JSX } from "react";
import type { Parameter } from "../../core/model/plan";
import { inLanguage } from "../../core/words/parameterWords";
import page from "../page.module.css";
import { usePane } from "../paneContext";
import { isUsual, limitsText, settableParameters, valueProblem } from "../viewModel/settingsDraft";
import type { SettingsDraft } from "../viewModel/wishesOf";
import styles from "../views/settings.module.css";
import { Quoting } from "./Quoting";

interface ListProps {
  readonly typed: SettingsDraft["values"];
  onType(this: void, key: string, value: string): void;
}

/** Parameters with their limits. */
export function ParameterList({ typed, onType }: ListProps): JSX.Element {
  const { state, words } = usePane();
  const { settings: text } = words;
  const [isAll, setAll] = useState(false);
  const used = state.result?.report.parameters ?? {};
  const settable = settableParameters(state.catalog?.parameters ?? []).map((parameter) =>
    inLanguage(parameter, state.lang),
  );
  const shown = settable.filter(
    (parameter) => isAll || isUsual(parameter) || typed.has(parameter.key),
  );
  return (
    <section className={page.section}>
      <h3>{text.parameters}</h3>
      <p className={page.secondary}>
        <Quoting text={text.fromSheet} />
      </p>
      <ul className={page.box}>
        {shown.map((parameter) => (
          <ParameterLine
            key={parameter.key}
            parameter={parameter}
            value={typed.get(parameter.key) ?? String(used[parameter.key] ?? parameter.default)}
            onType={(value) => onType(parameter.key, value)}
          />
        ))}
      </ul>
      <Button className={page.start} appearance="subtle" onClick={() => setAll(!isAll)}>
        {isAll ? text.showFewer : text.showAll}
      </Button>
    </section>
  );
}

interface LineProps {
  readonly parameter: Parameter;
  readonly value: string;
  onType(this: void, value: string): void;
}

function ParameterLine({ parameter, value, onType }: LineProps): JSX.Element {
  const { settings: text } = usePane().words;
  const id = useId();
  const problem = valueProblem(parameter, value, text);
  const { label, unit, options, optionLabels } = parameter;
  const common = { "aria-label": label, "aria-describedby": id } as const;
  return (
    <li className={styles.parameter}>
      <span className={page.grow}>
        {label}
        <span id={id} className={problem === null ? page.secondary : styles.problem}>
          {problem ?? limitsText(parameter, text)}
        </span>
      </span>
      {options ? (
        <Select
          {...common}
          size="small"
          className={styles.choice}
          value={value}
          onChange={(_, data) => onType(data.value)}
        >
          {options.map((option) => (
            <option key={option} value={option}>
              {optionLabels?.[option] ?? option}
            </option>
          ))}
        </Select>
      ) : (
        <Input
          {...common}
          className={styles.number ?? ""}
          input={{ className: styles.digits ?? "", inputMode: "decimal" }}
          aria-invalid={problem !== null}
          contentAfter={unit === null ? null : <span className={styles.unit}>{unit}</span>}
          value={value}
          onChange={(_, data) => onType(data.value)}
        />
      )}
    </li>
  );
}
