import { Button, Link } from "@fluentui/react-components";
import { ChevronRight16Regular, ShieldCheckmark48Regular } from "@fluentui/react-icons";
import { useMemo, type JSX } from "react";
import { BoxList, type BoxLine } from "../parts/BoxList";
import { NoticeBar } from "../parts/NoticeBar";
import { Page } from "../parts/Page";
import { CheckAgain } from "../parts/ResultsFooter";
import { SampleList } from "../parts/SampleList";
import { SeverityIcon } from "../parts/SeverityIcon";
import { TrendLine } from "../parts/TrendLine";
import { WaivedLink } from "../parts/WaivedLink";
import page from "../page.module.css";
import { usePane } from "../paneContext";
import type { CheckResult } from "../paneEngine";
import { dateText } from "../viewModel/dateText";
import { dutiesLeft } from "../viewModel/dutiesLeft";
import { scopeOf } from "../viewModel/scopeOf";

/** Nothing was found: what was examined, and what is left to people. */
export function Clean(): JSX.Element | null {
  const { state, words, send } = usePane();
  const { result } = state;
  if (!result) return null;
  const { clean } = words.scope;
  const { advice, waived } = result.report.summary;
  return (
    <Page name="clean" label={words.shell.tabs.check} footer={<CheckAgain />}>
      <NoticeBar />
      <div className={page.hero}>
        <ShieldCheckmark48Regular aria-hidden />
        <div>
          <h2 className={page.title} data-heading="" tabIndex={-1}>
            {clean.title}
          </h2>
          <p className={page.secondary}>
            {words.results.asOf(dateText(result.report.asOf, state.lang))}
            <span aria-hidden>・</span>
            <Link as="button" onClick={() => send({ type: "viewOpened", view: { kind: "scope" } })}>
              {clean.scope}
            </Link>
          </p>
        </div>
      </div>
      <p>{clean.means(waived > 0)}</p>
      <TrendLine />
      <WaivedLink />
      <Examined result={result} />
      <Duties result={result} />
      <SampleList sample={result.notes.sample} />
      {advice === 0 ? null : (
        <Button className={page.start} onClick={() => send({ type: "adviceShown", isShown: true })}>
          {clean.advice(advice)}
        </Button>
      )}
    </Page>
  );
}

function Examined({ result: { report, notes } }: { readonly result: CheckResult }): JSX.Element {
  const { state, words } = usePane();
  const { clean } = words.scope;
  const { numbers, units } = clean;
  const scope = useMemo(() => scopeOf(report), [report]);
  const all = state.catalog?.templates.filter(({ supplementary }) => !supplementary) ?? [];
  const own = new Set(all.map(({ form }) => form));
  const present = scope.forms.filter(({ form }) => own.has(form ?? "")).length;
  const { rules, waived } = report.summary;
  const lines: readonly BoxLine[] = [
    { label: numbers.forms, value: `${present} / ${all.length}`, unit: units.sheets },
    { label: numbers.rows, value: String(scope.rows), unit: units.rows },
    { label: numbers.hiddenRows, value: String(notes.hiddenRows), unit: units.rows },
    { label: numbers.passed, value: String(rules.passed), unit: units.rules },
    { label: numbers.notApplicable, value: String(rules.notApplicable), unit: units.rules },
    {
      label: waived > 0 ? numbers.failedOrWaived : numbers.failed,
      value: String(rules.failed),
      unit: units.rules,
    },
    { label: numbers.couldNotRun, value: String(rules.couldNotRun), unit: units.rules },
    { label: numbers.waived, value: String(waived), unit: units.items },
    { label: numbers.unreadable, value: String(notes.unreadableCells), unit: units.cells },
  ];
  return (
    <section className={page.section}>
      <h3>{clean.examined}</h3>
      <BoxList lines={lines} />
    </section>
  );
}

function Duties({ result: { report } }: { readonly result: CheckResult }): JSX.Element {
  const { words, send } = usePane();
  const { clean } = words.scope;
  const left = dutiesLeft(report.chapters);
  const show = (kind: keyof typeof left) => {
    send({ type: "dutiesNarrowed", kind });
    send({ type: "tabChosen", tab: "plan" });
  };
  return (
    <section className={page.section}>
      <h3>{clean.manual}</h3>
      <ul className={page.box}>
        {(["noForm", "manual", "partial"] as const).map((kind) => (
          <li key={kind} className={page.lineItem}>
            <button type="button" className={page.rowButton} onClick={() => show(kind)}>
              <SeverityIcon sign="person" />
              <span className={page.grow}>{clean.duties[kind]}</span>
              <span className={page.number}>{left[kind]}</span>
              <span className={page.unit}>{clean.units.rules}</span>
              <ChevronRight16Regular aria-hidden />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
