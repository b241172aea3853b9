import { FluentProvider } from "@fluentui/react-components";
import { useEffect, type JSX, type ReactNode } from "react";
import type { Lang } from "../core/words/lang";
import type { PaneServices } from "./actions/world";
import styles from "./pane.module.css";
import { PaneContext } from "./paneContext";
import { LIGHT, DARK } from "./theme";
import { useIsDark } from "./useIsDark";
import { usePaneStore } from "./usePaneStore";
import { Shell } from "./views/Shell";
import { ViewsContext, type PaneViews } from "./viewsContext";

export interface PaneProps {
  readonly services: PaneServices;
  /** Views that are loaded when first opened. */
  readonly views: PaneViews;
  readonly lang: Lang;
  /** As the host says; null = as the system prefers. */
  readonly isDark: boolean | null;
  /** What stands above the pane's own header. */
  readonly top?: ReactNode;
  /** Hands out what the ribbon may start. */
  readonly onReady?: (commands: PaneCommands) => void;
}

/** What can be started from outside of the pane. */
export interface PaneCommands {
  check(this: void): Promise<void>;
  showForms(): void;
  showResults(): void;
  unmark(): Promise<void>;
}

export function Pane({ services, views, lang, isDark, top, onReady }: PaneProps): JSX.Element {
  const pane = usePaneStore(services, lang);
  const prefersDark = useIsDark();
  const { actions, send, state } = pane;
  useEffect(() => {
    onReady?.({
      check: () => {
        send({ type: "tabChosen", tab: "check" });
        return actions.check();
      },
      showForms: () => send({ type: "tabChosen", tab: "forms" }),
      showResults: () => send({ type: "tabChosen", tab: "check" }),
      unmark: () => actions.unmark(),
    });
  }, [onReady, actions, send]);
  useEffect(() => {
    document.documentElement.lang = state.lang;
  }, [state.lang]);
  const dark = isDark ?? prefersDark;
  return (
    <FluentProvider theme={dark ? DARK : LIGHT} className={styles.provider}>
      <div className={dark ? `${styles.pane} ${styles.dark}` : styles.pane} data-theme-dark={dark}>
        <PaneContext.Provider value={pane}>
          <ViewsContext.Provider value={views}>
            {top}
            <Shell />
          </ViewsContext.Provider>
        </PaneContext.Provider>
      </div>
    </FluentProvider>
  );
}
