import { Button } from "@fluentui/react-components";
import { ArrowClockwise20Regular, Highlight20Regular } from "@fluentui/react-icons";
import { useMemo, type JSX } from "react";
import styles from "../pane.module.css";
import { usePane } from "../paneContext";
import { markingOf } from "../../core/report/flagsOf";
import { Confirmation } from "./Confirmation";

/** Check again, and the marks in the sheets; before marking, what will be written. */
export function ResultsFooter(): JSX.Element {
  const { state, services } = usePane();
  if (state.marking !== "idle") return <MarkConfirmation />;
  return (
    <div className={styles.buttons}>
      <CheckAgain />
      {services.host.isReadOnly ? null : <MarkButton />}
    </div>
  );
}

function MarkButton(): JSX.Element {
  const { state, words, actions } = usePane();
  const isMarked = state.marks !== "none";
  return (
    <Button
      icon={<Highlight20Regular />}
      onClick={isMarked ? () => void actions.unmark() : actions.askToMark}
    >
      {isMarked ? words.results.unmark : words.results.mark}
    </Button>
  );
}

/** Checks again; before any result, for the first time. */
export function CheckAgain(): JSX.Element {
  const { state, words, actions } = usePane();
  return (
    <Button
      appearance="primary"
      icon={<ArrowClockwise20Regular />}
      disabledFocusable={state.handOver === "writing"}
      onClick={() => void actions.check()}
    >
      {state.result ? words.shell.checkAgain : words.shell.checkNow}
    </Button>
  );
}

function MarkConfirmation(): JSX.Element | null {
  const { state, words, send, actions } = usePane();
  const { result } = state;
  const planned = useMemo(
    () => result && markingOf(result.report.findings, result.notes),
    [result],
  );
  if (!planned) return null;
  const { marking: text } = words.results;
  const how =
    planned.elsewhere === 0
      ? text.how
      : words.errors.sentences(text.how, text.elsewhere(planned.elsewhere));
  return (
    <Confirmation
      label={text.label}
      what={text.what(planned.sheets, planned.flags.length)}
      how={how}
      confirm={text.confirm}
      isBusy={state.marking === "writing"}
      onConfirm={() => void actions.mark()}
      onCancel={() => send({ type: "markingTurned", marking: "idle" })}
    />
  );
}
