import type { JSX } from "react";
import styles from "../pane.module.css";
import { usePane } from "../paneContext";
import { useShownFindings } from "../useShownFindings";

/** 「第 5 件，共 22 件」 within the list as it is filtered. */
export function FindingPosition({ id }: { readonly id: string }): JSX.Element | null {
  const { words } = usePane();
  const { inOrder } = useShownFindings();
  const index = inOrder.findIndex((finding) => finding.id === id);
  if (index < 0) return null;
  const [before, at, after] = words.finding.position(index + 1, inOrder.length);
  return (
    <p className={styles.position}>
      {before}
      <strong>{at}</strong>
      {after}
    </p>
  );
}
