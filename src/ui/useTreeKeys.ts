import type { KeyboardEvent } from "react";
import { usePane } from "./paneContext";
import { nextRow, typedRow } from "./viewModel/treeKeys";
import type { TreeRow } from "./viewModel/treeRows";

interface TreeKeys {
  readonly rows: readonly TreeRow[];
  readonly focused: string;
  readonly focusRow: (key: string) => void;
  /** Opens a finding, opens or closes a group. */
  readonly act: (row: TreeRow) => void;
  readonly nameOf: (row: TreeRow) => string;
}

/** What the keys do in the tree of results. */
export function useTreeKeys(tree: TreeKeys): (event: KeyboardEvent) => void {
  const { send } = usePane();
  const { rows, focused, focusRow, act, nameOf } = tree;
  const openSiblings = ({ parent }: TreeRow) => {
    const keys = rows.filter((row) => row.parent === parent).map(({ key }) => key);
    send({ type: "groupsToggled", keys, isOpen: true });
  };
  const move = (row: TreeRow, key: string): boolean => {
    const isTyped = /^[\p{L}\p{N}]$/u.test(key);
    const next = isTyped ? typedRow(rows, row.key, key, nameOf) : nextRow(rows, row.key, key);
    if (next !== null) focusRow(next);
    return next !== null;
  };
  const handle = (row: TreeRow, key: string): boolean => {
    if (key === "*") openSiblings(row);
    else if (acts(row, key)) act(row);
    else return move(row, key);
    return true;
  };
  return (event) => {
    const row = rows.find(({ key }) => key === focused);
    if (!row || event.altKey || event.ctrlKey || event.metaKey) return;
    if (handle(row, event.key)) event.preventDefault();
  };
}

/** Enter and Space always; an arrow where it opens or closes the group. */
function acts(row: TreeRow, key: string): boolean {
  if (key === "Enter" || key === " ") return true;
  if (row.kind === "finding") return false;
  return key === (row.isOpen ? "ArrowLeft" : "ArrowRight");
}
