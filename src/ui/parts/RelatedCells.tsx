import type { JSX } from "react";
import type { Finding } from "../../core/model/finding";
import { usePane } from "../paneContext";
import styles from "../views/finding.module.css";
import { langOf } from "../viewModel/langOf";
import { WayToPlace } from "./WayToPlace";

/** The other side of a finding across forms; each leads to its cell where it can. */
export function RelatedCells({ finding }: { readonly finding: Finding }): JSX.Element | null {
  const { words, state } = usePane();
  const notes = state.result?.notes.related[finding.id] ?? [];
  if (notes.length === 0) return null;
  return (
    <section>
      <h3>{words.finding.related}</h3>
      <ul className={styles.related}>
        {notes.map(({ place, formTitle, row, columnTitle, value }) => (
          <li key={`${place.sheet}!${place.cell}`}>
            <WayToPlace place={place}>
              <span className={styles.relatedText} lang={langOf(formTitle)}>
                <span>
                  {formTitle} {words.results.row(row)}
                  {columnTitle === "" ? "" : `${words.results.dot}${columnTitle}`}
                </span>
                <span className={styles.value}>
                  {value === "" ? words.results.blankValue : value}
                </span>
              </span>
            </WayToPlace>
          </li>
        ))}
      </ul>
    </section>
  );
}
