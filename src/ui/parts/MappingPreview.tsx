import type { JSX } from "react";
import type { Template } from "../../core/model/template";
import page from "../page.module.css";
import { usePane } from "../paneContext";
import type { MappedTitle } from "../viewModel/mappingRows";

/** What the first row will be read as. */
export function MappingPreview({
  template,
  titles,
}: {
  readonly template: Template;
  readonly titles: readonly MappedTitle[];
}): JSX.Element {
  const { mapping: text } = usePane().words.forms;
  const columns = new Map(template.columns.map(({ key, title }) => [key, title]));
  const lines = titles.filter(({ chosen }) => chosen !== "");
  const isEmpty = lines.every(({ example }) => example === "");
  return (
    <section className={page.section}>
      <h3>{text.preview}</h3>
      {isEmpty ? (
        <p className={page.secondary}>{text.previewEmpty}</p>
      ) : (
        <dl className={`${page.band} ${page.pairs}`}>
          {lines.map(({ column, chosen, example }) => (
            <div key={column}>
              <dt>{columns.get(chosen)}</dt>
              <dd>{example}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
