import { Button } from "@fluentui/react-components";
import type { JSX } from "react";
import { usePane } from "../paneContext";
import styles from "../views/finding.module.css";
import { Page } from "./Page";
import { SeverityIcon } from "./SeverityIcon";

/** The finding was corrected and is not in the list any more. */
export function Settled(): JSX.Element {
  const { words, send } = usePane();
  return (
    <Page
      name="settled"
      label={words.finding.region}
      footer={<Button onClick={() => send({ type: "viewClosed" })}>{words.shell.back}</Button>}
    >
      <div className={styles.settled}>
        <SeverityIcon sign="ok" />
        <h2 data-heading="" tabIndex={-1}>
          {words.finding.settled}
        </h2>
      </div>
    </Page>
  );
}
