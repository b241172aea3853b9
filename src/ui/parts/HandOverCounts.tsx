import { ChevronRight16Regular } from "@fluentui/react-icons";
import type { JSX } from "react";
import type { Report } from "../../core/model/report";
import { SEVERITIES } from "../../core/report/severities";
import page from "../page.module.css";
import { usePane } from "../paneContext";
import { dateText } from "../viewModel/dateText";
import { waiversEnd } from "../viewModel/waiversEnd";
import { SeverityIcon } from "./SeverityIcon";

/** What is handed over: findings by severity, and those that are waived. */
export function HandOverCounts({ report }: { readonly report: Report }): JSX.Element {
  const { state, words } = usePane();
  return (
    <section className={page.section}>
      <div className={page.head}>
        <h3>{words.audit.result}</h3>
        <span className={page.secondary}>
          {words.results.asOf(dateText(report.asOf, state.lang))}
        </span>
      </div>
      <ul className={page.box}>
        {SEVERITIES.map((severity) => (
          <li key={severity}>
            <SeverityIcon sign={severity} />
            <span className={page.grow}>{words.results.severity[severity]}</span>
            <span className={page.number}>{report.summary[severity]}</span>
          </li>
        ))}
        <WaivedLine report={report} />
      </ul>
      <p className={page.secondary}>{words.audit.stillGaps}</p>
    </section>
  );
}

/** Leads to the waived findings, where there are any. */
function WaivedLine({ report: { summary, findings } }: { readonly report: Report }): JSX.Element {
  const { state, words, send } = usePane();
  const { audit: text } = words;
  const next = waiversEnd(findings);
  const line = (
    <>
      <SeverityIcon sign="none" />
      <span className={page.grow}>
        {text.waived}
        {next ? (
          <span className={page.secondary}>
            {text.waiversEnd(next.count, dateText(next.date, state.lang))}
          </span>
        ) : null}
      </span>
      <span className={page.number}>{summary.waived}</span>
    </>
  );
  if (summary.waived === 0) return <li>{line}</li>;
  return (
    <li className={page.lineItem}>
      <button
        type="button"
        id="waived"
        className={page.rowButton}
        onClick={() => send({ type: "viewOpened", view: { kind: "waived" } })}
      >
        {line}
        <ChevronRight16Regular aria-hidden />
      </button>
    </li>
  );
}
