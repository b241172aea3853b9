import { Button, Link } from "@fluentui/react-components";
import { useMemo, type JSX } from "react";
import { FilterPanel } from "../parts/FilterPanel";
import { FindingTree } from "../parts/FindingTree";
import { NoticeBar } from "../parts/NoticeBar";
import { Page } from "../parts/Page";
import { ResultBars } from "../parts/ResultBars";
import { ResultsFooter } from "../parts/ResultsFooter";
import { SearchRow } from "../parts/SearchRow";
import { SeverityTiles } from "../parts/SeverityTiles";
import { TrendLine } from "../parts/TrendLine";
import { WaivedLink } from "../parts/WaivedLink";
import { usePane } from "../paneContext";
import { useShownFindings, type ShownFindings } from "../useShownFindings";
import { dateText } from "../viewModel/dateText";
import { dutiesLeft } from "../viewModel/dutiesLeft";
import { isFiltering, NO_FILTER } from "../viewModel/filterFindings";
import { scopeOf } from "../viewModel/scopeOf";
import styles from "./results.module.css";

/** The list of findings: counted, searched, filtered, grouped. */
export function Results(): JSX.Element | null {
  const { state, words } = usePane();
  const shown = useShownFindings();
  const { result } = state;
  const scope = useMemo(() => result && scopeOf(result.report), [result]);
  if (!result || !scope) return null;
  return (
    <Page name="results" label={words.shell.tabs.check} footer={<ResultsFooter />}>
      <h2 className={styles.unseen} data-heading="" tabIndex={-1}>
        {words.results.tree}
      </h2>
      <NoticeBar />
      <StatusLine forms={scope.forms.length} rows={scope.rows} asOf={result.report.asOf} />
      <ResultBars scope={scope} />
      <SeverityTiles summary={result.report.summary} />
      <TrendLine />
      <WaivedLink />
      <SearchRow shown={shown.inOrder.length} all={shown.all.length} />
      {state.isFilterOpen ? <FilterPanel shown={shown} /> : null}
      <ListHead shown={shown} />
      {shown.inOrder.length === 0 && isFiltering(state.filter) ? (
        <NothingFound />
      ) : (
        <FindingTree groups={shown.groups} isNew={shown.index.isNew} />
      )}
    </Page>
  );
}

interface StatusLineProps {
  readonly forms: number;
  readonly rows: number;
  readonly asOf: string;
}

function StatusLine({ forms, rows, asOf }: StatusLineProps): JSX.Element {
  const { state, words, send } = usePane();
  return (
    <p className={styles.status}>
      {words.results.asOf(dateText(asOf, state.lang))}
      <span aria-hidden>・</span>
      <Link as="button" onClick={() => send({ type: "viewOpened", view: { kind: "scope" } })}>
        {words.results.examined(forms, rows)}
      </Link>
      {forms === 0 ? null : <DutiesLeft />}
    </p>
  );
}

/** What no check settles, shown as plainly as what it found. */
function DutiesLeft(): JSX.Element {
  const { state, words, send } = usePane();
  const { noForm, manual, partial } = dutiesLeft(state.result?.report.chapters ?? []);
  return (
    <>
      <span aria-hidden>・</span>
      <Link as="button" onClick={() => send({ type: "tabChosen", tab: "plan" })}>
        {words.plan.byHand(noForm + manual + partial)}
      </Link>
    </>
  );
}

function ListHead({ shown: { all, inOrder } }: { readonly shown: ShownFindings }): JSX.Element {
  const { state, words, send } = usePane();
  const { results } = words;
  const count =
    inOrder.length === all.length
      ? results.total(all.length)
      : results.shown(inOrder.length, all.length);
  const touched = all.filter(({ id }) => state.changed.has(id)).length;
  const changed = touched === 0 ? "" : results.changedCount(touched);
  return (
    <div className={styles.listHead}>
      <span role="status">
        {count}
        {changed}
      </span>
      <select
        className={styles.grouping}
        aria-label={results.groupBy}
        value={state.grouping}
        onChange={({ target }) =>
          send({ type: "groupingChosen", grouping: target.value as typeof state.grouping })
        }
      >
        {Object.entries(results.groupings).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}

function NothingFound(): JSX.Element {
  const { words, send } = usePane();
  return (
    <div className={styles.nothing}>
      <h3>{words.results.nothing}</h3>
      <p>{words.results.nothingMeans}</p>
      <Button onClick={() => send({ type: "filtered", filter: NO_FILTER })}>
        {words.results.clearFilters}
      </Button>
    </div>
  );
}
