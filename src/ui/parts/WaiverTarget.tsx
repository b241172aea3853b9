import type { JSX } from "react";
import type { Finding } from "../../core/model/finding";
import page from "../page.module.css";
import { usePane } from "../paneContext";
import { targetRow } from "../viewModel/waiverDraft";

/** The columns of 豁免清單 that say which finding is meant. */
export function WaiverTarget({ finding }: { readonly finding: Finding }): JSX.Element {
  const { waiver: text } = usePane().words;
  const row = targetRow(finding);
  return (
    <dl className={page.pairs}>
      {(["rule", "form", "rowKey", "field"] as const).map((key) => (
        <div key={key}>
          <dt>{text.columns[key]}</dt>
          <dd>{row[key]}</dd>
        </div>
      ))}
    </dl>
  );
}
