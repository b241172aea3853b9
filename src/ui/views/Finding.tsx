import { Button } from "@fluentui/react-components";
import type { JSX, KeyboardEvent } from "react";
import type { Finding as FindingData } from "../../core/model/finding";
import { CATALOGUE_LANG } from "../../core/words/lang";
import { Basis } from "../parts/Basis";
import { FindingFooter } from "../parts/FindingFooter";
import { Comparison, FindingHead } from "../parts/FindingHead";
import { Also, CopyButton, ManualCheck } from "../parts/FindingMore";
import { NoticeBar } from "../parts/NoticeBar";
import { Page } from "../parts/Page";
import { RelatedCells } from "../parts/RelatedCells";
import { SeverityIcon } from "../parts/SeverityIcon";
import { usePane } from "../paneContext";
import { useShownFindings } from "../useShownFindings";
import styles from "./finding.module.css";

/** One finding, full height: what is there, what should be, how to correct it, on which basis. */
export function Finding({ id }: { readonly id: string }): JSX.Element {
  const { state, words } = usePane();
  const { inOrder, all } = useShownFindings();
  const step = useSteps(inOrder, id);
  const finding = all.find((candidate) => candidate.id === id);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== "ArrowDown" && event.key !== "ArrowUp")) return;
    event.preventDefault();
    step(event.key === "ArrowDown" ? 1 : -1);
  };
  if (!finding) return <Settled />;
  return (
    <div className={styles.whole} onKeyDown={onKeyDown}>
      <Page
        name={`finding ${id}`}
        label={words.finding.region}
        footer={<FindingFooter finding={finding} inOrder={inOrder} step={step} />}
      >
        <NoticeBar />
        {state.changed.has(id) ? <p className={styles.stale}>{words.finding.changed}</p> : null}
        <FindingHead finding={finding} />
        <p className={styles.message} lang={CATALOGUE_LANG}>
          {finding.message}
        </p>
        <Comparison finding={finding} />
        <Steps finding={finding} />
        {finding.why === "" ? null : (
          <section>
            <h3>{words.finding.why}</h3>
            <p lang={CATALOGUE_LANG}>{finding.why}</p>
          </section>
        )}
        <Basis finding={finding} />
        <RelatedCells finding={finding} />
        <Also finding={finding} />
        <ManualCheck rule={finding.rule} />
        <CopyButton finding={finding} />
      </Page>
    </div>
  );
}

/** To the next or previous finding of the list, its cell along. */
function useSteps(inOrder: readonly FindingData[], id: string): (by: 1 | -1) => void {
  const { state, send, actions } = usePane();
  return (by) => {
    const index = inOrder.findIndex((finding) => finding.id === id);
    const next = inOrder[index + by];
    if (index < 0 || !next) return;
    send({ type: "viewReplaced", view: { kind: "finding", id: next.id } });
    send({ type: "noticed", notice: null });
    if (state.isFollowing) void actions.goToFinding(next);
  };
}

/** The finding was corrected and is not in the list any more. */
function Settled(): JSX.Element {
  const { words, send } = usePane();
  return (
    <Page
      name="settled"
      label={words.finding.region}
      footer={<Button onClick={() => send({ type: "viewClosed" })}>{words.shell.back}</Button>}
    >
      <div className={styles.settled}>
        <SeverityIcon sign="ok" />
        <h2 data-heading="" tabIndex={-1}>
          {words.finding.settled}
        </h2>
      </div>
    </Page>
  );
}

function Steps({ finding: { fix } }: { readonly finding: FindingData }): JSX.Element | null {
  const { words } = usePane();
  if (fix.length === 0) return null;
  return (
    <section>
      <h3>{words.finding.fix}</h3>
      <ol className={styles.steps} lang={CATALOGUE_LANG}>
        {fix.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ol>
    </section>
  );
}
