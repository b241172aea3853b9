import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { JSX } from "react";
import { usePane } from "../paneContext";
import type { CheckResult } from "../paneEngine";
import { isIncomplete, scopeOf } from "../viewModel/scopeOf";
import { IncompleteBar } from "./ResultBars";

interface BarProps {
  readonly intent: "success" | "info" | "warning";
  readonly title: string;
  readonly text: string;
}

/** How seal and workbook stand to each other, and what a hand-over leaves out. */
export function AuditBars({ result }: { readonly result: CheckResult }): JSX.Element {
  const { state, words } = usePane();
  const { audit: text } = words;
  const scope = scopeOf(result.report);
  return (
    <>
      {state.isEdited ? (
        <Bar intent="warning" title={text.edited} text={text.editedMeans} />
      ) : (
        <SealBar result={result} />
      )}
      {state.files.length === 0 ? null : (
        <Bar intent="warning" title={text.joined(state.files.length)} text={text.joinedMeans} />
      )}
      {isIncomplete(scope) ? <IncompleteBar scope={scope} /> : null}
    </>
  );
}

function SealBar({ result: { standing } }: { readonly result: CheckResult }): JSX.Element | null {
  const { audit: text } = usePane().words;
  const sealedAt = standing.seal?.seal.sealedAt ?? "";
  switch (standing.earlier) {
    case "none":
      return null;
    case "same":
      return <Bar intent="success" title={text.done} text={text.doneMeans(sealedAt)} />;
    case "other":
      return <Bar intent="info" title={text.other} text={text.otherMeans(sealedAt)} />;
    case "unreadable":
      return <Bar intent="warning" title={text.unreadable} text={text.unreadableMeans} />;
  }
}

export function Bar({ intent, title, text }: BarProps): JSX.Element {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle> {text}
      </MessageBarBody>
    </MessageBar>
  );
}
