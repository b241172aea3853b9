import { FlatTree } from "@fluentui/react-components";
import { useCallback, useMemo, type JSX } from "react";
import { fluentRef } from "../fluentRef";
import { usePane } from "../paneContext";
import { useTreeFocus } from "../useTreeFocus";
import { useTreeKeys } from "../useTreeKeys";
import { useWindow } from "../useWindow";
import type { FindingGroup } from "../viewModel/groupFindings";
import { rowText } from "../viewModel/rowText";
import { treeRows, type TreeRow } from "../viewModel/treeRows";
import styles from "../views/results.module.css";
import { FindingTreeRow } from "./FindingTreeRow";

interface TreeProps {
  readonly groups: readonly FindingGroup[];
  readonly isNew: (id: string) => boolean;
}

/** Severity → rule → occurrence; of long lists only the part in sight is rendered. */
export function FindingTree({ groups, isNew }: TreeProps): JSX.Element {
  const { state, words, titles, send, actions } = usePane();
  const rows = useMemo(() => treeRows(groups, state.toggles), [groups, state.toggles]);
  const { focused, focusRow } = useTreeFocus(rows);
  const view = useWindow(rows, focused);
  const textOf = useCallback(
    (row: TreeRow) => rowText(row, { titles, words: words.results, grouping: state.grouping }),
    [titles, words, state.grouping],
  );
  const act = useCallback(
    (row: TreeRow) => {
      send({ type: "rowFocused", row: row.key });
      if (row.kind === "finding") void actions.openFinding(row.finding);
      else send({ type: "groupsToggled", keys: [row.key], isOpen: !row.isOpen });
    },
    [send, actions],
  );
  const nameOf = (row: TreeRow) => textOf(row).name;
  const onKeyDown = useTreeKeys({ rows, focused, focusRow, act, nameOf });
  const newsOf = (row: TreeRow) => {
    if (row.kind !== "finding") return "";
    if (state.changed.has(row.finding.id)) return words.results.changed;
    return isNew(row.finding.id) ? words.results.trend.added : "";
  };
  const line = (row: TreeRow) => (
    <FindingTreeRow
      key={row.key}
      row={row}
      text={textOf(row)}
      isFocusable={row.key === focused}
      news={newsOf(row)}
      onAct={act}
    />
  );
  // One flat list of children: a line that comes to stand in another part keeps its element and focus.
  return (
    <FlatTree
      ref={fluentRef(view.container)}
      className={styles.tree}
      aria-label={words.results.tree}
      onKeyDownCapture={onKeyDown}
      onNavigation={(event) => event.preventDefault()}
    >
      {view.parts.flatMap((part, n) =>
        part.kind === "gap"
          ? [<div key={`gap ${n}`} role="none" style={{ height: part.height }} />]
          : rows.slice(part.from, part.to).map(line),
      )}
    </FlatTree>
  );
}
