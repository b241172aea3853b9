import { Select } from "@fluentui/react-components";
import type { JSX } from "react";
import type { Template } from "../../core/model/template";
import page from "../page.module.css";
import { usePane } from "../paneContext";
import type { MappedTitle } from "../viewModel/mappingRows";
import styles from "../views/mapping.module.css";
import { langOf } from "../viewModel/langOf";

interface ColumnsProps {
  readonly template: Template;
  readonly titles: readonly MappedTitle[];
  onChoose(this: void, column: number, key: string): void;
}

/** Each title of the sheet with the column it means. */
export function MappingColumns({ template, titles, onChoose }: ColumnsProps): JSX.Element {
  const { words, state } = usePane();
  const { mapping: text } = words.forms;
  const mapped = titles.filter(({ chosen }) => chosen !== "").length;
  return (
    <section className={page.section}>
      <div className={page.head}>
        <h3>{text.columns}</h3>
        <span className={page.secondary}>{text.mapped(mapped, titles.length)}</span>
      </div>
      <ul className={page.box}>
        {titles.map((title) => (
          <li key={title.column} className={styles.column}>
            <span className={styles.title} lang={langOf(title.title)}>
              {title.title}
            </span>
            <Select
              size="small"
              className={styles.select}
              lang={langOf(title.title)}
              aria-label={title.title}
              value={title.chosen}
              onChange={(_, { value }) => onChoose(title.column, value)}
            >
              <option value="" lang={state.lang}>
                {text.notMapped}
              </option>
              {template.columns.map(({ key, title: name }) => (
                <option key={key} value={key} lang={langOf(name)}>
                  {name}
                </option>
              ))}
            </Select>
            <span className={styles.likeness}>{text.likeness[likenessOf(title)]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function likenessOf({
  chosen,
  key,
  likeness,
}: MappedTitle): "same" | "similar" | "none" | "chosen" {
  if (chosen === "") return "none";
  return chosen === key ? likeness : "chosen";
}
