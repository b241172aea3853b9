import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import type { Finding } from "../../core/model/finding";
import { CATALOGUE_LANG } from "../../core/words/lang";
import { NoticeBar } from "../parts/NoticeBar";
import { FindingHead } from "../parts/FindingHead";
import { Page } from "../parts/Page";
import { Settled } from "../parts/Settled";
import { WaiverTarget } from "../parts/WaiverTarget";
import page from "../page.module.css";
import paneStyles from "../pane.module.css";
import { usePane } from "../paneContext";
import {
  judgeDraft,
  type DateNote,
  type JudgedDraft,
  type WaiverDraft,
} from "../viewModel/waiverDraft";
import styles from "./finding.module.css";
import { Quoting } from "../parts/Quoting";

const NOTHING_TYPED: WaiverDraft = { reason: "", approver: "", approvedOn: "", endsOn: "" };

/** Asks that a finding be accepted for a time: one line in 豁免清單. */
export function Waiver({ id }: { readonly id: string }): JSX.Element {
  const { state } = usePane();
  const finding = state.result?.report.findings.find((one) => one.id === id);
  if (!finding) return <Settled />;
  return <Request finding={finding} asOf={state.result?.report.asOf ?? ""} />;
}

interface RequestProps {
  readonly finding: Finding;
  readonly asOf: string;
}

function Request({ finding, asOf }: RequestProps): JSX.Element {
  const { words } = usePane();
  const { waiver: text } = words;
  const [draft, setDraft] = useState(NOTHING_TYPED);
  const judged = judgeDraft(finding, draft, asOf, words);
  const typed = (key: keyof WaiverDraft) => ({
    value: draft[key],
    onChange: (_: unknown, { value }: { readonly value: string }) =>
      setDraft({ ...draft, [key]: value }),
  });
  return (
    <div className={styles.whole}>
      <Page name="waiver" label={text.request} footer={<WaiverFooter row={judged.row} />}>
        <NoticeBar />
        <FindingHead finding={finding} />
        <p className={styles.message} lang={CATALOGUE_LANG}>
          {finding.message}
        </p>
        <Field label={text.reason} hint={text.reasonHint}>
          <Textarea {...typed("reason")} />
        </Field>
        <Field label={text.approver}>
          <Input {...typed("approver")} />
        </Field>
        <Field label={text.approvedOn} {...noteProps(judged.approvedOn)}>
          <Input {...typed("approvedOn")} />
        </Field>
        <Field label={text.endsOn} {...noteProps(judged.endsOn, text.endsHint)}>
          <Input {...typed("endsOn")} />
        </Field>
        <section>
          <h3>{text.written}</h3>
          <WaiverTarget finding={finding} />
          <p className={page.secondary}>
            <Quoting text={text.writtenHow} />
          </p>
        </section>
      </Page>
    </div>
  );
}

function noteProps(note: DateNote, hint = "") {
  if (note && "problem" in note)
    return { validationState: "error" as const, validationMessage: note.problem };
  const text = note?.echo ?? hint;
  return text === "" ? {} : { hint: text };
}

interface FooterProps {
  readonly row: JudgedDraft["row"];
}

function WaiverFooter({ row }: FooterProps): JSX.Element {
  const { words, send, actions } = usePane();
  const { waiver: text } = words;
  const [isBusy, setBusy] = useState(false);
  const write = async () => {
    if (!row || isBusy) return;
    setBusy(true);
    if (await actions.writeControlRows("豁免清單", [row])) {
      send({ type: "viewClosed" });
      send({ type: "said", text: text.saved });
      await actions.check();
    } else setBusy(false);
  };
  return (
    <div className={paneStyles.confirmation}>
      {row ? null : <p>{text.incomplete}</p>}
      <div className={paneStyles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={row === null || isBusy}
          onClick={() => void write()}
        >
          {text.write}
        </Button>
        <Button onClick={() => send({ type: "viewClosed" })}>{words.shell.cancel}</Button>
      </div>
    </div>
  );
}
