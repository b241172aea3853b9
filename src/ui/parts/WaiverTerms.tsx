import type { JSX } from "react";
import type { Waiver } from "../../core/model/waiver";
import { usePane } from "../paneContext";
import { dateText } from "../viewModel/dateText";
import { Pairs } from "./Pairs";

/** Why a finding was accepted, by whom, since when and until when. */
export function WaiverTerms({ waiver }: { readonly waiver: Waiver }): JSX.Element {
  const { state, words } = usePane();
  const { waiver: text } = words;
  return (
    <Pairs
      isSmall
      rows={[
        [text.reason, waiver.reason],
        [text.approver, waiver.approver],
        [text.approvedOn, dateText(waiver.approvedOn, state.lang)],
        [text.endsOn, dateText(waiver.endsOn, state.lang)],
      ]}
    />
  );
}
