import { listenForChanges } from "../../adapters/office/listenForChanges";
import { officeWorkbook } from "../../adapters/office/officeWorkbook";
import type { PaneHost } from "../../ui/paneHost";

type CellEditListener = (isWaiting: boolean) => void;

/** The workbook that is open in Excel. */
export function officeHost(): PaneHost {
  const listeners = new Set<CellEditListener>();
  const onCellEdit: CellEditListener = (isWaiting) => {
    for (const listener of listeners) listener(isWaiting);
  };
  return {
    ...officeWorkbook({ onCellEdit }),
    onChanged: listenForChanges,
    onCellEdit: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
