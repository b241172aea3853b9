import { Button } from "@fluentui/react-components";
import { ErrorCircle48Regular } from "@fluentui/react-icons";
import type { JSX } from "react";
import { Page } from "../parts/Page";
import { usePane } from "../paneContext";
import type { PaneFailure } from "../paneFailure";
import { failureWords } from "../viewModel/failureWords";
import styles from "./failed.module.css";
import { langOf } from "../viewModel/langOf";
import { Quoting } from "../parts/Quoting";

/** What happened and what to do, where there is no result to keep. */
export function Failed({ failure }: { readonly failure: PaneFailure }): JSX.Element {
  const { words, state, actions, services } = usePane();
  const { title, text } = failureWords(failure, state.lang);
  return (
    <Page
      name="failed"
      label={words.shell.tabs.check}
      footer={
        <Button appearance="primary" onClick={() => void actions.check()}>
          {words.shell.retry}
        </Button>
      }
    >
      <div className={styles.failed} role="alert">
        <ErrorCircle48Regular aria-hidden />
        <h2 data-heading="" tabIndex={-1}>
          {title}
        </h2>
        {failure.details["file"] === undefined ? null : (
          <p lang={langOf(String(failure.details["file"]))}>{failure.details["file"]}</p>
        )}
        <p>
          <Quoting text={text} />
        </p>
        <Button
          size="small"
          onClick={() => void services.copy(`${failure.code}\n${failure.technical}`)}
        >
          {words.errors.details}
        </Button>
      </div>
    </Page>
  );
}
