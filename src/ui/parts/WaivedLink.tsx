import { Link } from "@fluentui/react-components";
import type { JSX } from "react";
import page from "../page.module.css";
import { usePane } from "../paneContext";

/** How many findings are not counted because they were accepted; leads to them. */
export function WaivedLink(): JSX.Element | null {
  const { state, words, send } = usePane();
  const count = state.result?.report.summary.waived ?? 0;
  if (count === 0) return null;
  return (
    <p className={page.secondary}>
      <Link
        as="button"
        id="waived"
        onClick={() => send({ type: "viewOpened", view: { kind: "waived" } })}
      >
        {words.waiver.more(count)}
      </Link>
    </p>
  );
}
