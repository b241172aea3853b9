import { Button, ProgressBar } from "@fluentui/react-components";
import { ArrowSync16Regular } from "@fluentui/react-icons";
import type { JSX } from "react";
import { NoticeBar } from "../parts/NoticeBar";
import { Page } from "../parts/Page";
import { SeverityIcon } from "../parts/SeverityIcon";
import { usePane } from "../paneContext";
import type { Run } from "../state/paneState";
import styles from "./progress.module.css";
import { langOf } from "../viewModel/langOf";
import { Quoting } from "../parts/Quoting";

const SHOWN = 6;

/** The check under way, sheet by sheet. */
export function Progress({ run }: { readonly run: Run }): JSX.Element {
  const { words, actions } = usePane();
  const { shell } = words;
  const { done, total, sheets, next, isJudging } = run;
  const value = total === 0 ? undefined : done / total;
  return (
    <Page
      name="progress"
      label={shell.tabs.check}
      footer={<Button onClick={() => actions.cancel()}>{shell.cancel}</Button>}
    >
      <NoticeBar />
      <div className={styles.head}>
        <h2 data-heading="" tabIndex={-1}>
          {shell.progress.title}
        </h2>
        {total === 0 ? null : <span>{shell.progress.of(done, total)}</span>}
      </div>
      <ProgressBar
        aria-label={shell.progress.title}
        thickness="large"
        {...(value === undefined ? {} : { value })}
      />
      <p className={styles.now}>
        <Quoting
          text={isJudging ? shell.progress.judging : shell.progress.reading(next, total - done)}
        />
      </p>
      <ul className={styles.sheets}>
        {sheets.slice(-SHOWN).map(({ sheet, rows }) => (
          <li key={sheet}>
            <SeverityIcon sign="ok" />
            <span lang={langOf(sheet)}>{sheet}</span>
            <span className={styles.rows}>{shell.progress.rows(rows)}</span>
          </li>
        ))}
        {isJudging || next !== null ? (
          <li>
            <ArrowSync16Regular aria-hidden />
            <span lang={langOf(isJudging ? "" : (next ?? ""))}>
              {isJudging ? shell.progress.judging : next}
            </span>
          </li>
        ) : null}
      </ul>
      <p className={styles.note}>{shell.progress.unchanged}</p>
    </Page>
  );
}
