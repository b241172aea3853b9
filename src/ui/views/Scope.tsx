import { useMemo, type JSX } from "react";
import { BoxList, type BoxLine } from "../parts/BoxList";
import { FileList } from "../parts/FileList";
import { NotChecked } from "../parts/NotChecked";
import { NoticeBar } from "../parts/NoticeBar";
import { Page } from "../parts/Page";
import { CheckAgain } from "../parts/ResultsFooter";
import { OUTCOME_SIGNS } from "../parts/RuleOutcome";
import { CHAPTER_SIGNS, SeverityIcon } from "../parts/SeverityIcon";
import { WaivedLink } from "../parts/WaivedLink";
import type { Report } from "../../core/model/report";
import type { OutcomeState } from "../../core/model/outcome";
import page from "../page.module.css";
import { usePane } from "../paneContext";
import { scopeOf, type Scope as ScopeData } from "../viewModel/scopeOf";

const OUTCOMES = Object.keys(OUTCOME_SIGNS) as OutcomeState[];

/** What was examined, what was not, and what the rules came to. */
export function Scope(): JSX.Element | null {
  const { state, services } = usePane();
  const { result } = state;
  const scope = useMemo(() => result && scopeOf(result.report), [result]);
  if (!result || !scope) return null;
  return (
    <Page name="scope" footer={<CheckAgain />}>
      <NoticeBar />
      <NotChecked scope={scope} />
      <Outcomes report={result.report} />
      <Chapters report={result.report} />
      {services.host.isReadOnly ? null : <FileList scope={scope} />}
      <Forms scope={scope} />
    </Page>
  );
}

function Outcomes({ report: { summary } }: { readonly report: Report }): JSX.Element {
  const { scope } = usePane().words;
  const lines = OUTCOMES.map((state): BoxLine => ({
    icon: <SeverityIcon sign={OUTCOME_SIGNS[state]} />,
    label: scope.outcome[state],
    value: String(summary.rules[state]),
  }));
  const total = OUTCOMES.reduce((sum, state) => sum + summary.rules[state], 0);
  return (
    <section className={page.section}>
      <h3>{scope.outcomes}</h3>
      <BoxList lines={[...lines, { label: scope.sum, value: String(total) }]} />
      <WaivedLink />
    </section>
  );
}

function Chapters({ report: { chapters } }: { readonly report: Report }): JSX.Element {
  const { words, titles } = usePane();
  const { scope } = words;
  return (
    <section className={page.section}>
      <h3>{scope.chapters}</h3>
      <BoxList
        lines={chapters.map(({ chapter, title, state }) => ({
          icon: <SeverityIcon sign={CHAPTER_SIGNS[state]} />,
          label: titles?.chapterName(chapter) ?? title,
          value: scope.chapterState[state],
        }))}
      />
    </section>
  );
}

/** Every form of the agency, with its rows or that it is not there. */
function Forms({ scope }: { readonly scope: ScopeData }): JSX.Element {
  const { state, words } = usePane();
  const found = new Map(scope.forms.map((sheet) => [sheet.form, sheet]));
  const lines = (state.catalog?.templates ?? [])
    .filter(({ form, supplementary }) => !supplementary || found.has(form))
    .map(({ form, title }): BoxLine => {
      const sheet = found.get(form);
      return {
        icon: <SeverityIcon sign={sheet ? "ok" : "none"} />,
        label: `${form} ${title}`,
        ...(sheet && sheet.visibility !== "visible" ? { note: words.scope.hidden } : {}),
        value: sheet ? words.scope.rows(sheet.rows) : words.scope.missing,
      };
    });
  return (
    <section className={page.section}>
      <h3>{words.scope.forms}</h3>
      <BoxList lines={lines} />
    </section>
  );
}
