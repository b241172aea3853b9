import type { JSX } from "react";
import type { Summary } from "../../core/model/report";
import type { Severity } from "../../core/model/rule";
import { SEVERITIES } from "../../core/report/severities";
import { usePane } from "../paneContext";
import styles from "../views/results.module.css";
import { SeverityIcon } from "./SeverityIcon";

/** The size of the job: three counts, each of which filters. */
export function SeverityTiles({ summary }: { readonly summary: Summary }): JSX.Element {
  const { state, words, send } = usePane();
  const { severities } = state.filter;
  const toggle = (severity: Severity) => {
    const chosen = new Set(severities);
    if (!chosen.delete(severity)) chosen.add(severity);
    send({ type: "filtered", filter: { severities: chosen } });
  };
  return (
    <div className={styles.tiles} role="group" aria-label={words.results.filterBySeverity}>
      {SEVERITIES.map((severity) => {
        const label = words.results.severity[severity];
        const count = summary[severity];
        return (
          <button
            key={severity}
            type="button"
            className={styles.tile}
            aria-pressed={severities.has(severity)}
            aria-label={words.results.items(label, count)}
            onClick={() => toggle(severity)}
          >
            <span className={styles.tileLabel}>
              <SeverityIcon sign={severity} />
              {label}
            </span>{" "}
            <span className={styles.count}>{count}</span>
          </button>
        );
      })}
    </div>
  );
}
