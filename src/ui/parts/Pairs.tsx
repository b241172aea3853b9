import type { JSX } from "react";
import styles from "./pairs.module.css";
import { langOf } from "../viewModel/langOf";

interface PairsProps {
  /** Label and value. */
  readonly rows: readonly (readonly string[])[];
  /** Small and in wider columns: what goes with something else, or several short values. */
  readonly isSmall?: boolean;
}

/** Labels with what belongs to them. */
export function Pairs({ rows, isSmall = false }: PairsProps): JSX.Element {
  return (
    <dl className={isSmall ? `${styles.pairs} ${styles.small}` : styles.pairs}>
      {rows.map(([label = "", value = ""]) => (
        <div key={`${label}|${value}`}>
          <dt lang={langOf(label)}>{label}</dt>
          <dd lang={langOf(value)}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
