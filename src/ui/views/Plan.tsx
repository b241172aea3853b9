import { Button } from "@fluentui/react-components";
import { Fragment, useMemo, type JSX } from "react";
import { DutyKinds } from "../parts/DutyKinds";
import { NoticeBar } from "../parts/NoticeBar";
import { Observations } from "../parts/Observations";
import { Page } from "../parts/Page";
import { PlanChapters } from "../parts/PlanChapters";
import { CheckAgain } from "../parts/ResultsFooter";
import page from "../page.module.css";
import paneStyles from "../pane.module.css";
import { usePane } from "../paneContext";
import { usePlanMap } from "../usePlanMap";
import { dateText } from "../viewModel/dateText";
import { kindsOf, narrowed } from "../viewModel/planMap";
import styles from "./plan.module.css";

/** The chapters of the plan with their obligations, how each is checked, and how it stands. */
export function Plan(): JSX.Element {
  const { state, words, send } = usePane();
  const { dutyKind } = state;
  const { plan, shell } = words;
  const chapters = usePlanMap();
  const duties = useMemo(() => chapters.flatMap((chapter) => chapter.duties), [chapters]);
  const kinds = useMemo(() => kindsOf(duties.map(({ obligation }) => obligation)), [duties]);
  return (
    <Page name="plan" label={shell.tabs.plan} footer={<CheckAgain />}>
      <h2 className={paneStyles.unseen} data-heading="" tabIndex={-1}>
        {plan.title}
      </h2>
      <NoticeBar />
      <Extent chapters={chapters.length} duties={duties.length} />
      <DutyKinds kinds={kinds} />
      {dutyKind === null ? null : (
        <div className={page.head} role="status">
          <span>{plan.onlyKind(plan.how[dutyKind])}</span>
          <Button size="small" onClick={() => send({ type: "dutiesNarrowed", kind: null })}>
            {plan.all}
          </Button>
        </div>
      )}
      <PlanChapters chapters={narrowed(chapters, dutyKind)} />
      {dutyKind === null ? <Observations /> : null}
    </Page>
  );
}

/** Which plan, how much of it, and as of when. */
function Extent({
  chapters,
  duties,
}: {
  readonly chapters: number;
  readonly duties: number;
}): JSX.Element {
  const { state, words } = usePane();
  const { catalog, result, lang } = state;
  const document = catalog?.plan.facts.document;
  const when = result
    ? words.results.asOf(dateText(result.report.asOf, lang))
    : words.plan.notCheckedYet;
  const parts = [
    ...(document ? [words.plan.document(dateText(document.date, lang))] : []),
    words.plan.extent(chapters, duties),
    when,
  ];
  return (
    <p className={styles.extent}>
      {parts.map((part, n) => (
        <Fragment key={part}>
          {n === 0 ? "" : "・"}
          <span>{part}</span>
        </Fragment>
      ))}
    </p>
  );
}
