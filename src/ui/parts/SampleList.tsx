import { ArrowEnter20Regular } from "@fluentui/react-icons";
import type { JSX } from "react";
import type { SampledRow } from "../../core/report/sampledRows";
import page from "../page.module.css";
import { usePane } from "../paneContext";
import { keyText } from "../viewModel/occurrence";
import { langOf } from "../viewModel/langOf";

/** Rows to be compared with the originals; each leads to its row. */
export function SampleList({
  sample,
}: {
  readonly sample: readonly SampledRow[];
}): JSX.Element | null {
  const { words, actions, services } = usePane();
  const { clean } = words.scope;
  if (sample.length === 0) return null;
  return (
    <section className={page.section}>
      <h3>{clean.sample}</h3>
      <p className={page.secondary}>{clean.sampleHow(sample.length)}</p>
      <ul className={page.box}>
        {sample.map(({ place, formTitle, row, rowKey }) => {
          const name = `${formTitle} ${words.results.row(row)}`;
          return (
            <li key={`${place.sheet}!${row}`} className={page.lineItem}>
              <button
                type="button"
                className={page.rowButton}
                lang={langOf(name)}
                title={clean.goTo(name)}
                disabled={place.file !== null || services.host.isReadOnly}
                onClick={() => void actions.goToPlace(place)}
              >
                <span className={page.grow}>{name}</span>
                <span className={page.secondary}>{keyText(rowKey)}</span>
                <ArrowEnter20Regular aria-hidden />
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
