import type { JSX } from "react";
import type { SampledRow } from "../../core/report/sampledRows";
import page from "../page.module.css";
import { usePane } from "../paneContext";
import { keyText } from "../viewModel/occurrence";
import { langOf } from "../viewModel/langOf";
import { WayToPlace } from "./WayToPlace";

/** Rows to be compared with the originals; each leads to its row where it can. */
export function SampleList({
  sample,
}: {
  readonly sample: readonly SampledRow[];
}): JSX.Element | null {
  const { words } = usePane();
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
            <li key={`${place.sheet}!${row}`} className={page.wayItem} lang={langOf(name)}>
              <WayToPlace place={place} className={page.rowButton} title={clean.goTo(name)}>
                <span className={page.grow}>{name}</span>
                <span className={page.secondary}>{keyText(rowKey)}</span>
              </WayToPlace>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
