import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { JSX } from "react";
import { usePane } from "../paneContext";
import { Quoting } from "./Quoting";

/** Excel waits for a person to leave a cell: nothing can be read or written until then. */
function CellEditBar(): JSX.Element {
  const { editing } = usePane().words.errors;
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{editing.title}</MessageBarTitle> {editing.text}
      </MessageBarBody>
    </MessageBar>
  );
}

/** What went wrong, or what one should know, above what is shown. */
export function NoticeBar(): JSX.Element | null {
  const { state, words, send } = usePane();
  const { notice } = state;
  if (state.isCellEdited) return <CellEditBar />;
  if (!notice) return null;
  return (
    <MessageBar
      intent={notice.tone}
      layout="multiline"
      role={notice.tone === "error" ? "alert" : undefined}
    >
      <MessageBarBody>
        {notice.text.split("\n").map((line) => (
          <div key={line}>
            <Quoting text={line} />
          </div>
        ))}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<Dismiss16Regular />}
            aria-label={words.results.dismiss}
            title={words.results.dismiss}
            onClick={() => send({ type: "noticed", notice: null })}
          />
        }
      />
    </MessageBar>
  );
}
