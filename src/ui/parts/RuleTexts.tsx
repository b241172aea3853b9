import type { JSX } from "react";
import { CATALOGUE_LANG } from "../../core/words/lang";
import styles from "../views/finding.module.css";

interface TextProps {
  readonly title: string;
  readonly lines: readonly string[];
}

/** A text of the catalogue under its heading; nothing where there is none. */
export function TextSection({ title, lines }: TextProps): JSX.Element | null {
  const said = lines.filter((line) => line !== "");
  if (said.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      {said.map((line) => (
        <p key={line} lang={CATALOGUE_LANG}>
          {line}
        </p>
      ))}
    </section>
  );
}

/** Numbered steps of the catalogue. */
export function Steps({ title, lines }: TextProps): JSX.Element | null {
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ol className={styles.steps} lang={CATALOGUE_LANG}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </section>
  );
}
