import type { JSX } from "react";
import { AuditBars, Bar } from "../parts/AuditBars";
import { AuditFooter } from "../parts/AuditFooter";
import { AuditLinks } from "../parts/AuditLinks";
import { Disclosure } from "../parts/Disclosure";
import { HandOverCounts } from "../parts/HandOverCounts";
import { NoticeBar } from "../parts/NoticeBar";
import { Page } from "../parts/Page";
import { PlannedContent } from "../parts/PlannedContent";
import { ReportFiles } from "../parts/ReportFiles";
import { SealCard } from "../parts/SealCard";
import page from "../page.module.css";
import paneStyles from "../pane.module.css";
import { usePane } from "../paneContext";
import type { CheckResult } from "../paneEngine";
import { useCoverSeal } from "../useCoverSeal";
import { useHandOverEnd } from "../useHandOverEnd";
import { isOfSet } from "../viewModel/handOverPlan";
import { scopeOf } from "../viewModel/scopeOf";

/** Hands the workbook over to auditors: what will be written, then what was sealed. */
export function Audit(): JSX.Element {
  const { state, words } = usePane();
  const { result } = state;
  useHandOverEnd();
  const hasForms = result !== null && scopeOf(result.report).forms.length > 0;
  return (
    <Page
      name="audit"
      label={words.shell.tabs.audit}
      footer={<AuditFooter standing={hasForms ? result.standing : null} />}
    >
      <h2 className={paneStyles.unseen} data-heading="" tabIndex={-1}>
        {words.shell.tabs.audit}
      </h2>
      <NoticeBar />
      {result === null ? <CheckFirst /> : hasForms ? <HandOver result={result} /> : <NoForms />}
    </Page>
  );
}

/** Nothing was checked yet; a seal that is there is shown as its sheet tells it. */
function CheckFirst(): JSX.Element {
  const { audit: text } = usePane().words;
  const seal = useCoverSeal();
  if (!seal)
    return (
      <section className={page.section}>
        <h3 className={page.title}>{text.checkFirst}</h3>
        <p>{text.checkFirstMeans}</p>
      </section>
    );
  return (
    <>
      <Bar intent="info" title={text.sealed} text={text.sealedMeans(seal.seal.sealedAt)} />
      <SealCard shown={seal} />
      <AuditLinks hasContent={false} />
    </>
  );
}

function NoForms(): JSX.Element {
  const { audit: text, results } = usePane().words;
  return <Bar intent="warning" title={text.noForms} text={results.noFormsMeans} />;
}

function HandOver({ result }: { readonly result: CheckResult }): JSX.Element {
  const { earlier, seal, sheets } = result.standing;
  return (
    <>
      <AuditBars result={result} />
      {seal ? <SealCard shown={seal} /> : null}
      {earlier === "same" ? <Sealed result={result} /> : <Unsealed result={result} />}
      <AuditLinks hasContent={earlier !== "none" || sheets.length > 0} />
    </>
  );
}

function Sealed({ result }: { readonly result: CheckResult }): JSX.Element {
  const { audit: text } = usePane().words;
  return (
    <>
      <p className={page.secondary}>{text.signLast}</p>
      <ReportFiles />
      <Disclosure id="written" title={text.writtenAgain}>
        <div className={page.section}>
          <PlannedContent result={result} />
        </div>
      </Disclosure>
    </>
  );
}

/** Of a set of files the counts are not those of what is handed over. */
function Unsealed({ result }: { readonly result: CheckResult }): JSX.Element {
  const { audit: text } = usePane().words;
  return (
    <>
      {isOfSet(result.report) ? (
        <p>{text.joinedCounts}</p>
      ) : (
        <HandOverCounts report={result.report} />
      )}
      <section className={page.section}>
        <h3>{text.written}</h3>
        <PlannedContent result={result} />
      </section>
      <Limits />
    </>
  );
}

function Limits(): JSX.Element {
  const { audit: text } = usePane().words;
  return (
    <section className={page.section}>
      <h3>{text.limits}</h3>
      <p className={page.secondary}>{text.limitText}</p>
      <p className={page.secondary}>{text.signLast}</p>
    </section>
  );
}
