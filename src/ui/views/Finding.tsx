import type { JSX, KeyboardEvent } from "react";
import type { Finding as FindingData } from "../../core/model/finding";
import type { Waiver } from "../../core/model/waiver";
import { CATALOGUE_LANG } from "../../core/words/lang";
import { Basis } from "../parts/Basis";
import { FindingFooter } from "../parts/FindingFooter";
import { Comparison, FindingHead } from "../parts/FindingHead";
import { Also, CopyButton, ManualCheck, RuleLink } from "../parts/FindingMore";
import { NoticeBar } from "../parts/NoticeBar";
import { Page } from "../parts/Page";
import { RelatedCells } from "../parts/RelatedCells";
import { Steps, TextSection } from "../parts/RuleTexts";
import { Settled } from "../parts/Settled";
import { WaiverButton } from "../parts/WaiverButton";
import { WaiverTerms } from "../parts/WaiverTerms";
import { usePane } from "../paneContext";
import { useFindingList } from "../useShownFindings";
import { useViews } from "../viewsContext";
import styles from "./finding.module.css";

interface FindingProps {
  readonly id: string;
  readonly among: readonly string[] | null;
}

/** One finding, full height: what is there, what should be, how to correct it, on which basis. */
export function Finding({ id, among }: FindingProps): JSX.Element {
  const { state, words } = usePane();
  const { BesideFinding } = useViews();
  const inOrder = useFindingList(among);
  const step = useSteps(inOrder, { id, among });
  const person = state.result?.notes.rows[id]?.person ?? "";
  const finding = state.result?.report.findings.find((candidate) => candidate.id === id);
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
        {finding.waiver ? <Accepted waiver={finding.waiver} /> : null}
        <Steps title={words.finding.fix} lines={finding.fix} />
        <TextSection title={words.finding.why} lines={[finding.why]} />
        <Basis refs={finding.refs} />
        <TextSection title={words.finding.person} lines={[person]} />
        {BesideFinding ? <BesideFinding finding={finding} /> : null}
        <RelatedCells finding={finding} />
        <Also finding={finding} />
        <ManualCheck rule={finding.rule} />
        <RuleLink rule={finding.rule} />
        <WaiverButton finding={finding} />
        <CopyButton finding={finding} />
      </Page>
    </div>
  );
}

/** The finding is accepted for a time. */
function Accepted({ waiver }: { readonly waiver: Waiver }): JSX.Element {
  const { words } = usePane();
  return (
    <section>
      <h3>{words.waiver.title}</h3>
      <WaiverTerms waiver={waiver} />
    </section>
  );
}

/** To the next or previous finding of the list, its cell along. */
function useSteps(
  inOrder: readonly FindingData[],
  { id, among }: FindingProps,
): (by: 1 | -1) => void {
  const { state, send, actions } = usePane();
  return (by) => {
    const index = inOrder.findIndex((finding) => finding.id === id);
    const next = inOrder[index + by];
    if (index < 0 || !next) return;
    send({ type: "viewReplaced", view: { kind: "finding", id: next.id, among } });
    send({ type: "noticed", notice: null });
    if (state.isFollowing) void actions.goToFinding(next);
  };
}
