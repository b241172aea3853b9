import { Suspense, useEffect, useMemo, type JSX, type KeyboardEvent } from "react";
import styles from "../pane.module.css";
import { usePane } from "../paneContext";
import type { PaneState, View } from "../state/paneState";
import { isClean, scopeOf } from "../viewModel/scopeOf";
import { useViews } from "../viewsContext";
import { Announcer } from "../parts/Announcer";
import { Header } from "../parts/Header";
import { Failed } from "./Failed";
import { FirstRun } from "./FirstRun";
import { Progress } from "./Progress";

type PlainKind = Exclude<View["kind"], "finding" | "waiver" | "duty" | "rule" | "mapping">;

/** Header, the view, and what readers are told. */
export function Shell(): JSX.Element {
  const { state, send, actions } = usePane();
  const view = state.views[state.views.length - 1];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    if (state.isFilterOpen && !view) send({ type: "filterToggled", isOpen: false });
    else if (state.run) actions.cancel();
    else if (view) send({ type: "viewClosed" });
    else return;
    // Else office.js takes the key as well and puts the focus on the first tab.
    event.stopPropagation();
  };
  return (
    <div className={styles.shell} onKeyDown={onKeyDown}>
      <Header view={view} />
      <Suspense fallback={<main className={styles.main} />}>
        <FocusOnChange view={view} />
        {view ? <DrillIn view={view} /> : <TabContent />}
      </Suspense>
      <Announcer />
    </div>
  );
}

function DrillIn({ view }: { readonly view: View }): JSX.Element {
  const views = useViews();
  switch (view.kind) {
    case "finding":
      return <views.Finding id={view.id} among={view.among} />;
    case "waiver":
      return <views.Waiver id={view.id} />;
    case "duty":
      return <views.Duty id={view.id} />;
    case "rule":
      return <views.Rule id={view.id} />;
    case "mapping":
      return <views.Mapping sheet={view.sheet} />;
    default:
      return <PlainView kind={view.kind} />;
  }
}

/** A view about nothing in particular. */
function PlainView({ kind }: { readonly kind: PlainKind }): JSX.Element | null {
  const { Waived, Resolved, Verification, Rules, Scope, Settings, Help } = useViews();
  const View = {
    waived: Waived,
    resolved: Resolved,
    verification: Verification,
    rules: Rules,
    scope: Scope,
    settings: Settings,
    help: Help,
  }[kind];
  return View ? <View /> : null;
}

function TabContent(): JSX.Element {
  const { state } = usePane();
  const { tab, run, failure } = state;
  const views = useViews();
  if (tab === "forms") return <views.Forms />;
  if (run?.isShown) return <Progress run={run} />;
  if (failure) return <Failed failure={failure} />;
  if (tab === "plan") return <views.Plan />;
  if (tab === "audit" && views.Audit) return <views.Audit />;
  return <CheckContent />;
}

function CheckContent(): JSX.Element {
  const { state } = usePane();
  const { result } = state;
  const views = useViews();
  const isAllClear = useMemo(
    () => result !== null && isClean(result.report, scopeOf(result.report)),
    [result],
  );
  if (!result) return views.FirstRun ? <views.FirstRun /> : <FirstRun />;
  return isAllClear && !state.isAdviceShown ? <views.Clean /> : <views.Results />;
}

/** A view that was opened, or that took the place of what had the focus, gets it at its heading. */
function FocusOnChange({ view }: { readonly view: View | undefined }): null {
  const { state } = usePane();
  const name = viewName(state, view);
  const depth = state.views.length;
  useEffect(() => {
    const { activeElement } = document;
    const isLost = activeElement === null || activeElement === document.body;
    if (name === "firstRun" || (!isLost && depth === 0)) return;
    document.querySelector<HTMLElement>("[data-heading]")?.focus({ preventScroll: true });
  }, [name, depth]);
  return null;
}

function viewName({ tab, run, failure, result }: PaneState, view: View | undefined): string {
  if (view) return view.kind;
  if (tab === "forms") return "forms";
  if (run?.isShown) return "progress";
  if (failure) return "failed";
  if (tab === "plan" || tab === "audit") return tab;
  return result ? "results" : "firstRun";
}
