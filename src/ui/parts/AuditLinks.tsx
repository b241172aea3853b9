import { Button } from "@fluentui/react-components";
import { Delete20Regular, Eye20Regular } from "@fluentui/react-icons";
import type { JSX } from "react";
import page from "../page.module.css";
import { usePane } from "../paneContext";

/** What else can be done with a seal. @param hasContent there is something of ours to be removed */
export function AuditLinks({ hasContent }: { readonly hasContent: boolean }): JSX.Element {
  const { words, send } = usePane();
  return (
    <div className={page.choices}>
      <Button
        id="verify"
        appearance="subtle"
        icon={<Eye20Regular />}
        onClick={() => send({ type: "viewOpened", view: { kind: "verification" } })}
      >
        {words.seal.view}
      </Button>
      {hasContent ? (
        <Button
          id="remove"
          appearance="subtle"
          icon={<Delete20Regular />}
          onClick={() => send({ type: "handOverTurned", step: "asking" })}
        >
          {words.audit.remove}
        </Button>
      ) : null}
    </div>
  );
}
