import type { JSX } from "react";
import type { OutcomeState } from "../../core/model/outcome";
import { usePane } from "../paneContext";
import { inForce } from "../viewModel/inForce";
import styles from "../views/finding.module.css";
import { SeverityIcon, type Sign } from "./SeverityIcon";

export const OUTCOME_SIGNS: Readonly<Record<OutcomeState, Sign>> = {
  passed: "ok",
  failed: "gap",
  needsReview: "review",
  notApplicable: "none",
  couldNotRun: "bad",
};

/** What became of a rule in the last check. */
export function RuleOutcome({ rule }: { readonly rule: string }): JSX.Element | null {
  const { state, words } = usePane();
  const { report } = state.result ?? {};
  const outcome = report?.rules.find((result) => result.rule === rule)?.outcome;
  if (!report || !outcome) return null;
  const found = inForce(report.findings).filter((finding) => finding.rule === rule).length;
  const { scope, plan } = words;
  const said = scope.outcome[outcome];
  return (
    <section>
      <h3>{plan.rules.result}</h3>
      <p className={styles.kind}>
        <SeverityIcon sign={OUTCOME_SIGNS[outcome]} />
        {found === 0 ? said : plan.rules.found(said, found)}
      </p>
    </section>
  );
}
