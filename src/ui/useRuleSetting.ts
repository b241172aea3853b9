import { useMemo } from "react";
import { fromIso } from "../core/dates/calendar";
import { editionOf } from "../core/plan/edition";
import { today } from "./actions/world";
import { usePane } from "./paneContext";
import type { RuleSetting } from "./viewModel/rulePage";

/** Editions and parameters of the last check; before the first one, those it would have. */
export function useRuleSetting(): RuleSetting {
  const { state, services } = usePane();
  const { result, wishes, lang } = state;
  return useMemo(() => {
    const asOf = fromIso(wishes.asOf ?? today(services.now()));
    return {
      edition: result?.report.edition ?? editionOf(wishes.edition, asOf),
      iso: result?.notes.iso ?? "2022",
      parameters: result?.report.parameters ?? wishes.params,
      lang,
    };
  }, [result, wishes, services, lang]);
}
