import type { JSX } from "react";
import { CATALOGUE_LANG } from "../../core/words/lang";
import styles from "../views/finding.module.css";

interface PairsProps {
  readonly rows: readonly (readonly string[])[];
}

/** Labels with what belongs to them; texts of the catalogue, which are Chinese in every language. */
export function Pairs({ rows }: PairsProps): JSX.Element {
  return (
    <dl className={styles.pairs}>
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd lang={CATALOGUE_LANG}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
