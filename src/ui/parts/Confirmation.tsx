import { Button } from "@fluentui/react-components";
import { useEffect, useRef, type JSX } from "react";
import styles from "../pane.module.css";
import { fluentRef } from "../fluentRef";
import { usePane } from "../paneContext";
import { Quoting } from "./Quoting";

interface ConfirmationProps {
  readonly label: string;
  /** What will be written. */
  readonly what: string;
  readonly how: string;
  readonly confirm: string;
  readonly isBusy: boolean;
  onConfirm(this: void): void;
  onCancel(this: void): void;
}

/** Before anything is written: how much, and that it can be left. */
export function Confirmation(props: ConfirmationProps): JSX.Element {
  const { label, what, how, confirm, isBusy, onConfirm, onCancel } = props;
  const { shell } = usePane().words;
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <div
      className={styles.confirmation}
      role="group"
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        // Else office.js takes the key as well and puts the focus on the first tab.
        event.stopPropagation();
        onCancel();
      }}
    >
      <strong>
        <Quoting text={what} />
      </strong>
      <p>{how}</p>
      <div className={styles.buttons}>
        <Button
          ref={fluentRef(first)}
          appearance="primary"
          disabledFocusable={isBusy}
          onClick={onConfirm}
        >
          {confirm}
        </Button>
        <Button disabled={isBusy} onClick={onCancel}>
          {shell.cancel}
        </Button>
      </div>
    </div>
  );
}
