import { Button } from "@fluentui/react-components";
import { ShieldCheckmark20Regular } from "@fluentui/react-icons";
import type { JSX } from "react";
import type { SealStanding } from "../../core/model/seal";
import paneStyles from "../pane.module.css";
import { usePane } from "../paneContext";
import { Confirmation } from "./Confirmation";
import { CheckAgain } from "./ResultsFooter";

interface FooterProps {
  /** null = there is nothing to hand over yet. */
  readonly standing: SealStanding | null;
}

/** Produces the copy for auditors; before its content is removed, what that takes away. */
export function AuditFooter({ standing }: FooterProps): JSX.Element {
  const { state, words, actions } = usePane();
  const { audit: text } = words;
  if (!standing) return <CheckAgain />;
  if (state.handOver === "asking" || state.handOver === "removing")
    return <RemoveConfirmation sheets={standing.sheets.length} />;
  const isBusy = state.handOver === "writing";
  return (
    <div className={paneStyles.buttons}>
      <Button
        appearance="primary"
        icon={<ShieldCheckmark20Regular />}
        disabledFocusable={isBusy || state.run !== null}
        onClick={() => void actions.produce()}
      >
        {standing.earlier === "none" ? text.produce : text.produceAgain}
      </Button>
      {isBusy ? <span>{text.producing}</span> : null}
    </div>
  );
}

function RemoveConfirmation({ sheets }: { readonly sheets: number }): JSX.Element {
  const { state, words, send, actions } = usePane();
  const { removing: text } = words.audit;
  return (
    <Confirmation
      label={text.label}
      what={text.what(sheets)}
      how={text.how}
      confirm={text.confirm}
      isBusy={state.handOver === "removing"}
      onConfirm={() => void actions.removeHandOver()}
      onCancel={() => send({ type: "handOverTurned", step: "idle" })}
    />
  );
}
