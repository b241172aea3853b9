import { Checkbox } from "@fluentui/react-components";
import type { JSX } from "react";
import page from "../page.module.css";
import { usePane } from "../paneContext";
import type { FormGroup } from "../viewModel/formChoices";
import styles from "../views/forms.module.css";
import { langOf } from "../viewModel/langOf";
import { CATALOGUE_LANG } from "../../core/words/lang";

interface GroupProps {
  readonly group: FormGroup;
  readonly chosen: ReadonlySet<string>;
  onToggle(this: void, form: string, on: boolean): void;
}

/** The forms of one document, each to be chosen. */
export function FormGroupList({ group, chosen, onToggle }: GroupProps): JSX.Element {
  const { state, words } = usePane();
  const { forms: text } = words;
  const title = group.document === "" ? text.supplementary : group.document;
  return (
    <section className={styles.group} aria-label={title} lang={langOf(title)}>
      <h3 className={styles.document}>{title}</h3>
      {group.forms.map(({ form, title: formTitle, isPresent }) => (
        <div key={form} className={styles.form} lang={CATALOGUE_LANG}>
          <Checkbox
            className={styles.check}
            checked={chosen.has(form)}
            label={formTitle}
            input={{ "aria-label": text.presence(form, formTitle, isPresent) }}
            onChange={(_, { checked }) => onToggle(form, checked === true)}
          />
          {isPresent ? (
            <span className={page.pill} lang={state.lang}>
              {text.present}
            </span>
          ) : null}
          <span className={page.secondary}>{form}</span>
        </div>
      ))}
    </section>
  );
}
