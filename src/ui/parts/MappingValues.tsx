import { Select } from "@fluentui/react-components";
import type { JSX } from "react";
import page from "../page.module.css";
import { usePane } from "../paneContext";
import { valueKey, type MappedValue } from "../viewModel/mappingRows";
import styles from "../views/mapping.module.css";
import { langOf } from "../viewModel/langOf";

/** A title taken for the wrong column would list a word for every row. */
const SHOWN = 30;

interface ValuesProps {
  readonly values: readonly MappedValue[];
  onChoose(this: void, key: string, standard: string): void;
}

/** The agency's own words in drop-down columns, with the value each stands for. */
export function MappingValues({ values, onChoose }: ValuesProps): JSX.Element | null {
  const { mapping: text } = usePane().words.forms;
  if (values.length === 0) return null;
  const mapped = values.filter(({ chosen }) => chosen !== "").length;
  return (
    <section className={page.section}>
      <div className={page.head}>
        <h3>{text.values}</h3>
        <span className={page.secondary}>{text.mapped(mapped, values.length)}</span>
      </div>
      <p className={page.secondary}>{text.valuesHow}</p>
      <ul className={page.box}>
        {values.slice(0, SHOWN).map((value) => (
          <ValueLine
            key={valueKey(value)}
            value={value}
            onChoose={(standard) => onChoose(valueKey(value), standard)}
          />
        ))}
      </ul>
      {values.length > SHOWN ? (
        <p className={page.secondary}>{text.moreValues(values.length - SHOWN)}</p>
      ) : null}
    </section>
  );
}

interface LineProps {
  readonly value: MappedValue;
  onChoose(this: void, standard: string): void;
}

function ValueLine({ value: one, onChoose }: LineProps): JSX.Element {
  const { words, state } = usePane();
  const { mapping: text } = words.forms;
  const { value, columnTitle, rows, standards, chosen } = one;
  return (
    <li className={styles.column}>
      <span className={styles.title} lang={langOf(value + columnTitle)}>
        {value}
        <span className={styles.where}>{columnTitle}</span>
      </span>
      <Select
        size="small"
        className={styles.select}
        lang={langOf(columnTitle)}
        aria-label={text.valueOf(columnTitle, value)}
        value={chosen}
        onChange={(_, data) => onChoose(data.value)}
      >
        <option value="" lang={state.lang}>
          {text.notMapped}
        </option>
        {standards.map((standard) => (
          <option key={standard} lang={langOf(standard)}>
            {standard}
          </option>
        ))}
      </Select>
      <span className={styles.likeness}>{text.valueRows(rows)}</span>
    </li>
  );
}
