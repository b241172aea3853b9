import { Button } from "@fluentui/react-components";
import type { JSX } from "react";
import type { Finding } from "../../core/model/finding";
import page from "../page.module.css";
import { usePane } from "../paneContext";
import { occurrenceOf } from "../viewModel/occurrence";
import type { Duty } from "../viewModel/planMap";
import { SeverityIcon } from "./SeverityIcon";
import { langOf } from "../viewModel/langOf";

/** Longer lists are shown whole on demand. */
const SHOWN = 30;

/** What the last check found against an obligation; or what keeps it from being judged. */
export function DutyFindings({ duty }: { readonly duty: Duty }): JSX.Element {
  const { words } = usePane();
  const { findings, causes, obligation } = duty;
  const { duty: text, found } = words.plan;
  return (
    <>
      <section>
        <div className={page.head}>
          <h3>{text.findings}</h3>
          <span className={page.secondary}>{found(findings.length)}</span>
        </div>
        {findings.length === 0 ? <p>{text.none}</p> : null}
        <FindingList id={`duty findings ${obligation.id}`} findings={findings} />
      </section>
      {causes.length === 0 ? null : (
        <section>
          <h3>{words.finding.also}</h3>
          <p>{text.causes}</p>
          <FindingList id={`duty causes ${obligation.id}`} findings={causes} />
        </section>
      )}
    </>
  );
}

/** Each leads to its finding. */
function FindingList({
  id,
  findings,
}: {
  readonly id: string;
  readonly findings: readonly Finding[];
}): JSX.Element | null {
  const { state, words, send } = usePane();
  const shown = state.sections.get(id) ? findings : findings.slice(0, SHOWN);
  const rest = findings.length - shown.length;
  const ids = findings.map((finding) => finding.id);
  if (findings.length === 0) return null;
  return (
    <>
      <ul className={page.box}>
        {shown.map((finding) => (
          <FindingLine key={finding.id} finding={finding} among={ids} />
        ))}
      </ul>
      {rest === 0 ? null : (
        <Button
          className={page.start}
          onClick={() => send({ type: "sectionToggled", key: id, isOpen: true })}
        >
          {words.plan.duty.more(rest)}
        </Button>
      )}
    </>
  );
}

interface LineProps {
  readonly finding: Finding;
  readonly among: readonly string[];
}

function FindingLine({ finding, among }: LineProps): JSX.Element {
  const { state, words, titles, actions } = usePane();
  const { place, key, detail } = occurrenceOf(
    finding,
    titles?.formTitle(finding.form) ?? null,
    words.results,
  );
  const isChanged = state.changed.has(finding.id);
  return (
    <li className={page.lineItem}>
      <button
        type="button"
        id={`finding ${finding.id}`}
        className={page.rowButton}
        onClick={() => void actions.openFinding(finding, among)}
      >
        <SeverityIcon sign={finding.severity} />
        <span className={page.grow} lang={langOf(place)}>
          <span>
            {place}
            {isChanged ? `（${words.results.changed}）` : ""}
          </span>
          <span className={page.secondary}>{[key, detail].filter(Boolean).join("　")}</span>
        </span>
      </button>
    </li>
  );
}
