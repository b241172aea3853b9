import { Field, Select, Switch } from "@fluentui/react-components";
import { useMemo, type JSX } from "react";
import { usePane } from "../paneContext";
import type { ShownFindings } from "../useShownFindings";
import { filterChoices, type Choice } from "../viewModel/filterChoices";
import styles from "../views/results.module.css";
import { langOf } from "../viewModel/langOf";

const ALL = "*";

/** Form, chapter and person: only what occurs in the result. */
export function FilterPanel({
  shown: { all, index },
}: {
  readonly shown: ShownFindings;
}): JSX.Element | null {
  const { state, words, titles, send } = usePane();
  const { results } = words;
  const { catalog, filter } = state;
  const choices = useMemo(
    () => (catalog && titles ? filterChoices(all, catalog, titles, index) : null),
    [all, catalog, titles, index],
  );
  if (!choices) return null;
  return (
    <div className={styles.filterPanel}>
      <Narrowing
        label={results.form}
        all={results.allForms}
        choices={choices.forms}
        value={filter.form}
        onChange={(form) => send({ type: "filtered", filter: { form } })}
      />
      <Narrowing
        label={results.chapter}
        all={results.allChapters}
        choices={choices.chapters}
        value={filter.chapter}
        onChange={(chapter) => send({ type: "filtered", filter: { chapter } })}
      />
      <Narrowing
        label={results.person}
        all={results.allPersons}
        choices={choices.persons.map(({ value }) => ({ value, label: value || results.nobody }))}
        value={filter.person}
        onChange={(person) => send({ type: "filtered", filter: { person } })}
      />
      {state.result?.standing.trend ? (
        <Switch
          label={results.onlyNew}
          checked={filter.isNew}
          onChange={(_, { checked }) => send({ type: "filtered", filter: { isNew: checked } })}
        />
      ) : null}
    </div>
  );
}

interface NarrowingProps {
  readonly label: string;
  readonly all: string;
  readonly choices: readonly Choice[];
  readonly value: string | null;
  onChange(this: void, value: string | null): void;
}

function Narrowing({ label, all, choices, value, onChange }: NarrowingProps): JSX.Element {
  return (
    <Field label={label} size="small">
      <Select
        size="small"
        value={value ?? ALL}
        onChange={(_, data) => onChange(data.value === ALL ? null : data.value)}
      >
        <option value={ALL}>{all}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} lang={langOf(choice.label)}>
            {choice.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
