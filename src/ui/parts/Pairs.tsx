import type { JSX } from "react";
import styles from "./pairs.module.css";

interface PairsProps {
  /** Label and value. */
  readonly rows: readonly (readonly string[])[];
  /** Language of the values, where it is not that of the pane. */
  readonly lang?: string;
  /** Small and in wider columns: what goes with something else, or several short values. */
  readonly isSmall?: boolean;
}

/** Labels with what belongs to them. */
export function Pairs({ rows, lang, isSmall = false }: PairsProps): JSX.Element {
  return (
    <dl className={isSmall ? `${styles.pairs} ${styles.small}` : styles.pairs}>
      {rows.map(([label, value]) => (
        <div key={`${label}|${value}`}>
          <dt>{label}</dt>
          <dd lang={lang}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
