import type { JSX } from "react";
import type { Waiver } from "../../core/model/waiver";
import page from "../page.module.css";
import { usePane } from "../paneContext";
import { dateText } from "../viewModel/dateText";

/** Why a finding was accepted, by whom, since when and until when. */
export function WaiverTerms({ waiver }: { readonly waiver: Waiver }): JSX.Element {
  const { state, words } = usePane();
  const { waiver: text } = words;
  const rows = [
    [text.reason, waiver.reason],
    [text.approver, waiver.approver],
    [text.approvedOn, dateText(waiver.approvedOn, state.lang)],
    [text.endsOn, dateText(waiver.endsOn, state.lang)],
  ];
  return (
    <dl className={page.pairs}>
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
