import { useMemo, type JSX } from "react";
import { CATALOGUE_LANG } from "../../core/words/lang";
import { DutyFindings } from "../parts/DutyFindings";
import { DutySign } from "../parts/PlanChapters";
import { NoticeBar } from "../parts/NoticeBar";
import { Page } from "../parts/Page";
import { CheckAgain } from "../parts/ResultsFooter";
import { RuleList } from "../parts/RuleList";
import { TextSection } from "../parts/RuleTexts";
import { usePane } from "../paneContext";
import { usePlanMap } from "../usePlanMap";
import type { Duty as DutyData } from "../viewModel/planMap";
import styles from "./finding.module.css";

/** One obligation of the plan: how it is checked, on which forms, by which rules, and what was found. */
export function Duty({ id }: { readonly id: string }): JSX.Element | null {
  const duty = usePlanMap()
    .flatMap(({ duties }) => duties)
    .find(({ obligation }) => obligation.id === id);
  return duty ? <DutyPage duty={duty} /> : null;
}

function DutyPage({ duty }: { readonly duty: DutyData }): JSX.Element {
  const { state, words, titles } = usePane();
  const { plan } = words;
  const outcomes = useMemo(
    () => state.result && new Map(state.result.report.rules.map((one) => [one.rule, one.outcome])),
    [state.result],
  );
  const { id, text, forms, rules, status, note } = duty.obligation;
  return (
    <div className={styles.whole}>
      <Page name={`duty ${id}`} label={plan.duty.region} footer={<CheckAgain />}>
        <NoticeBar />
        <p className={styles.kind}>
          <DutySign duty={duty} />
          <strong>
            {duty.state === null ? plan.how[status] : words.scope.chapterState[duty.state]}
          </strong>
        </p>
        <h2 className={styles.title} data-heading="" tabIndex={-1} lang={CATALOGUE_LANG}>
          {text}
        </h2>
        <p className={styles.place} lang={CATALOGUE_LANG}>
          {titles?.chapterName(duty.chapter)}
        </p>
        <p>{plan.means[status]}</p>
        <TextSection title={plan.duty.note} lines={[note ?? ""]} />
        <TextSection
          title={plan.duty.forms}
          lines={forms.map((form) => titles?.formName(form) ?? form)}
        />
        {state.result && rules.length > 0 ? <DutyFindings duty={duty} /> : null}
        {rules.length === 0 ? null : (
          <section>
            <h3>{plan.duty.rules}</h3>
            <RuleList rules={rules} {...(outcomes && { outcomes })} />
          </section>
        )}
      </Page>
    </div>
  );
}
