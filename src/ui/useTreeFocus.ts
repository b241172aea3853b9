import { useCallback, useEffect, useRef } from "react";
import { usePane } from "./paneContext";
import { rowToFocus } from "./viewModel/treeKeys";
import type { TreeRow } from "./viewModel/treeRows";

/** The line that has the tab stop, and how the focus is put on another. */
export function useTreeFocus(rows: readonly TreeRow[]): {
  readonly focused: string;
  focusRow(this: void, key: string): void;
} {
  const { state, send } = usePane();
  const index = useRef(0);
  const focused = rowToFocus(rows, state.row, index.current);
  const wanted = useRef<string | null>(null);

  useEffect(() => {
    index.current = Math.max(
      0,
      rows.findIndex(({ key }) => key === focused),
    );
  }, [rows, focused]);

  // The line may only be rendered after the list has scrolled to it.
  useEffect(() => {
    if (wanted.current === null || wanted.current !== focused) return;
    document.getElementById(focused)?.focus();
    wanted.current = null;
  });

  // Coming back from a finding: to where one came from.
  const isBack = useRef(state.row !== null);
  useEffect(() => {
    if (!isBack.current) return;
    isBack.current = false;
    const { activeElement } = document;
    const isFree =
      activeElement === null ||
      activeElement === document.body ||
      activeElement.hasAttribute("data-heading");
    if (isFree) document.getElementById(focused)?.focus({ preventScroll: true });
  }, [focused]);

  const focusRow = useCallback(
    (key: string) => {
      wanted.current = key;
      send({ type: "rowFocused", row: key });
    },
    [send],
  );
  return { focused, focusRow };
}
