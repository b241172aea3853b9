import type { JSX } from "react";
import page from "../page.module.css";
import { usePane } from "../paneContext";
import type { PreviewLine } from "../viewModel/mappingRows";
import { Pairs } from "./Pairs";

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
        <div className={page.band}>
          <Pairs isSmall rows={lines.map(({ title, text: read }) => [title, read] as const)} />
        </div>
      )}
    </section>
  );
}
