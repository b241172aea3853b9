import { Link } from "@fluentui/react-components";
import type { JSX } from "react";
import page from "../page.module.css";
import { usePane } from "../paneContext";
import { dateText } from "../viewModel/dateText";
import styles from "../views/results.module.css";

/** New, persisting and resolved findings since the check sealed before; nothing where there is none. */
export function TrendLine(): JSX.Element | null {
  const { state, words, send } = usePane();
  const trend = state.result?.standing.trend;
  if (!trend) return null;
  const { trend: text } = words.results;
  const { added, persisting, resolved } = trend;
  return (
    <p className={`${page.secondary} ${styles.trend}`}>
      <span>{text.since(dateText(trend.sealedAt.slice(0, 10), state.lang))}</span>
      <Count label={text.added} count={added.length} />
      <Count label={text.persisting} count={persisting.length} />
      {resolved.length === 0 ? (
        <Count label={text.resolved} count={0} />
      ) : (
        <Link
          as="button"
          id="resolved"
          aria-label={text.showResolved(resolved.length)}
          onClick={() => send({ type: "viewOpened", view: { kind: "resolved" } })}
        >
          <Count label={text.resolved} count={resolved.length} />
        </Link>
      )}
    </p>
  );
}

function Count({ label, count }: { readonly label: string; readonly count: number }): JSX.Element {
  return (
    <span>
      {label} <strong>{count}</strong>
    </span>
  );
}
