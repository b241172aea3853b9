import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { Lang } from "../core/words/lang";
import { PANE_WORDS } from "../core/words/paneWords";
import { cellActions } from "./actions/cellActions";
import { checkActions } from "./actions/checkActions";
import { fileActions } from "./actions/fileActions";
import { handOverActions } from "./actions/handOverActions";
import { markActions } from "./actions/markActions";
import type { PaneServices } from "./actions/world";
import type { PaneContextValue } from "./paneContext";
import { failureOf } from "./paneFailure";
import { paneStore, type PaneStore } from "./state/paneStore";
import { firstState, type PaneState } from "./state/paneState";
import { catalogTitles } from "./viewModel/catalogTitles";
import { isResultSheet, touchedFindings } from "./viewModel/touchedFindings";

/** Edits that follow each other within this time are checked once. */
const LIVE_DELAY_MS = 1200;

/** The pane's state and what can be done with it. */
export function usePaneStore(services: PaneServices, lang: Lang): PaneContextValue {
  const [store] = useState(() => paneStore({ ...firstState(lang), ...services.habits.load() }));
  const state = useSyncExternalStore(store.subscribe, store.state);
  const actions = useMemo(() => {
    const words = () => PANE_WORDS[store.state().lang];
    const world = { ...services, ...store, words };
    return {
      ...checkActions(world),
      ...cellActions(world),
      ...markActions(world),
      ...fileActions(world),
      ...handOverActions(world),
    };
  }, [services, store]);
  useHabits(services, state, lang);
  useCatalog(services, store);
  useCellEdit(services, store);
  useEdits(services, store, actions.check);
  const titles = useMemo(
    () => state.catalog && catalogTitles(state.catalog, state.lang),
    [state.catalog, state.lang],
  );
  const { send } = store;
  return useMemo(
    () => ({ state, send, words: PANE_WORDS[state.lang], titles, actions, services }),
    [state, send, titles, actions, services],
  );
}

/** A person finds the pane as they left it. */
function useHabits({ habits }: PaneServices, state: PaneState, hostLang: Lang): void {
  const { lang, isLive, isFollowing } = state;
  useEffect(
    () => habits.keep({ isLive, isFollowing, ...(lang !== hostLang && { lang }) }),
    [habits, lang, hostLang, isLive, isFollowing],
  );
}

function useCatalog({ engine }: PaneServices, { send }: PaneStore): void {
  useEffect(() => {
    engine.catalog().then(
      (catalog) => send({ type: "catalogLoaded", catalog }),
      (error: unknown) => send({ type: "failed", failure: failureOf(error) }),
    );
  }, [engine, send]);
}

/** While Excel waits for a person to leave a cell, the pane says so. */
function useCellEdit({ host }: PaneServices, { send }: PaneStore): void {
  useEffect(
    () =>
      host.onCellEdit((isWaiting) => {
        send({ type: "cellEditMet", isWaiting });
        if (isWaiting) send({ type: "progressShown" });
      }),
    [host, send],
  );
}

/** An edit marks the findings it touches; where the person wants that, it is checked at once. */
function useEdits(
  { host }: PaneServices,
  store: PaneStore,
  check: (how: "quiet") => Promise<void>,
): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = host.onChanged(({ sheet, area }) => {
      const { result, isLive } = store.state();
      if (!result || isResultSheet(sheet)) return;
      const ids = touchedFindings(result.report.findings, sheet, area);
      store.send({ type: "cellsChanged", ids });
      clearTimeout(timer);
      if (isLive) timer = setTimeout(() => void check("quiet"), LIVE_DELAY_MS);
    });
    return () => {
      clearTimeout(timer);
      end();
    };
  }, [host, store, check]);
}
