import type { JSX } from "react";
import styles from "../pane.module.css";
import { usePane } from "../paneContext";
import { useFindingList } from "../useShownFindings";

/** 「第 5 件，共 22 件」 within the list it was opened from. */
export function FindingPosition({
  id,
  among,
}: {
  readonly id: string;
  readonly among: readonly string[] | null;
}): JSX.Element | null {
  const { words } = usePane();
  const inOrder = useFindingList(among);
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
