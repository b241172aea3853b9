import type { JSX } from "react";
import type { Finding } from "../../core/model/finding";
import { usePane } from "../paneContext";
import { targetRow } from "../viewModel/waiverDraft";
import { Pairs } from "./Pairs";

/** The columns of 豁免清單 that say which finding is meant. */
export function WaiverTarget({ finding }: { readonly finding: Finding }): JSX.Element {
  const { waiver: text } = usePane().words;
  const row = targetRow(finding);
  const keys = ["rule", "form", "rowKey", "field"] as const;
  return <Pairs isSmall rows={keys.map((key) => [text.columns[key], row[key]] as const)} />;
}
