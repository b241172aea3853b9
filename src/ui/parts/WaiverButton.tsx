import { Button } from "@fluentui/react-components";
import { ShieldCheckmark20Regular } from "@fluentui/react-icons";
import type { JSX } from "react";
import type { Finding } from "../../core/model/finding";
import page from "../page.module.css";
import { usePane } from "../paneContext";
import { refusedWaiver } from "../viewModel/waiverDraft";
import styles from "../views/finding.module.css";

/** To the request for a waiver, or why there can be none. */
export function WaiverButton({ finding }: { readonly finding: Finding }): JSX.Element | null {
  const { words, send, services } = usePane();
  const { waiver: text } = words;
  if (finding.waiver || services.host.isReadOnly) return null;
  const refusal = refusedWaiver(finding, text);
  if (refusal !== null) return <p className={page.secondary}>{refusal}</p>;
  return (
    <Button
      id="waiver"
      className={styles.disclosure}
      appearance="transparent"
      icon={<ShieldCheckmark20Regular />}
      onClick={() => send({ type: "viewOpened", view: { kind: "waiver", id: finding.id } })}
    >
      {text.request}
    </Button>
  );
}
