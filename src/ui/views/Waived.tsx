import type { JSX } from "react";
import { NoticeBar } from "../parts/NoticeBar";
import { Page } from "../parts/Page";
import { SeverityIcon } from "../parts/SeverityIcon";
import { WaiverTerms } from "../parts/WaiverTerms";
import page from "../page.module.css";
import { usePane } from "../paneContext";
import { waivedOf, type WaivedFinding } from "../viewModel/inForce";
import { occurrenceOf } from "../viewModel/occurrence";
import { langOf } from "../viewModel/langOf";

/** Findings accepted for a time: each with why, by whom and until when. */
export function Waived(): JSX.Element {
  const { state, words } = usePane();
  const waived = waivedOf(state.result?.report.findings ?? []);
  const ids = waived.map(({ id }) => id);
  return (
    <Page name="waived" isText={waived.length === 0}>
      <NoticeBar />
      <p>{words.waiver.about}</p>
      <ul className={page.box}>
        {waived.map((finding) => (
          <Line key={finding.id} finding={finding} among={ids} />
        ))}
      </ul>
    </Page>
  );
}

interface LineProps {
  readonly finding: WaivedFinding;
  readonly among: readonly string[];
}

function Line({ finding, among }: LineProps): JSX.Element {
  const { words, titles, actions } = usePane();
  const { id, rule, name, form, severity, waiver } = finding;
  const { place, key } = occurrenceOf(finding, titles?.formTitle(form) ?? null, words.results);
  return (
    <li className={page.waived}>
      <button
        type="button"
        id={`finding ${id}`}
        className={page.rowButton}
        onClick={() => void actions.openFinding(finding, among)}
      >
        <SeverityIcon sign={severity} />
        <span className={page.grow}>
          <span>{titles?.ruleTitle(rule, name) ?? name}</span>
          <span className={page.secondary} lang={langOf(place)}>
            {[place, key].filter(Boolean).join("　")}
          </span>
        </span>
      </button>
      <WaiverTerms waiver={waiver} />
    </li>
  );
}
