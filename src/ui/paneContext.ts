import { createContext, useContext } from "react";
import type { PaneWords } from "../core/words/paneWords";
import type { CellActions } from "./actions/cellActions";
import type { CheckActions } from "./actions/checkActions";
import type { FileActions } from "./actions/fileActions";
import type { HandOverActions } from "./actions/handOverActions";
import type { MarkActions } from "./actions/markActions";
import type { PaneServices } from "./actions/world";
import type { PaneEvent } from "./state/paneEvent";
import type { PaneState } from "./state/paneState";
import type { CatalogTitles } from "./viewModel/catalogTitles";

/** What every view works with. */
export interface PaneContextValue {
  readonly state: PaneState;
  send(this: void, event: PaneEvent): void;
  readonly words: PaneWords;
  /** null until the catalogue is there. */
  readonly titles: CatalogTitles | null;
  readonly actions: CheckActions & CellActions & MarkActions & FileActions & HandOverActions;
  readonly services: PaneServices;
}

export const PaneContext = createContext<PaneContextValue | null>(null);

export function usePane(): PaneContextValue {
  const value = useContext(PaneContext);
  if (!value) throw new Error("outside of the pane");
  return value;
}
