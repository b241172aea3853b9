import type { JSX } from "react";
import styles from "../pane.module.css";
import { usePane } from "../paneContext";
import { Quoting } from "./Quoting";

/** The one place from which readers are told what happens. */
export function Announcer(): JSX.Element {
  const { said } = usePane().state;
  // A text said twice is only read twice where it differs.
  const text = said.count % 2 === 0 ? said.text : `${said.text}\u00a0`;
  return (
    <div className={styles.unseen} aria-live="polite" data-announcer="">
      <Quoting text={text} />
    </div>
  );
}
