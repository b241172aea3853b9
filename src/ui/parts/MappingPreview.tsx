import type { JSX } from "react";
import page from "../page.module.css";
import { usePane } from "../paneContext";
import type { PreviewLine } from "../viewModel/mappingRows";

/** What the first row, and the words that were told what they mean, will be read as. */
export function MappingPreview({ lines }: { readonly lines: readonly PreviewLine[] }): JSX.Element {
  const { mapping: text } = usePane().words.forms;
  const isEmpty = lines.every((line) => line.text === "");
  return (
    <section className={page.section}>
      <h3>{text.preview}</h3>
      {isEmpty ? (
        <p className={page.secondary}>{text.previewEmpty}</p>
      ) : (
        <dl className={`${page.band} ${page.pairs}`}>
          {lines.map((line) => (
            <div key={`${line.title}|${line.text}`}>
              <dt>{line.title}</dt>
              <dd>{line.text}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
