import { Button } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { today } from "../actions/world";
import { CheckBasis } from "../parts/CheckBasis";
import { Habits } from "../parts/Habits";
import { KeepParameters } from "../parts/KeepParameters";
import { NoticeBar } from "../parts/NoticeBar";
import { Page } from "../parts/Page";
import { ParameterList } from "../parts/ParameterList";
import { PlanData } from "../parts/PlanData";
import paneStyles from "../pane.module.css";
import { usePane } from "../paneContext";
import { NO_WISHES, type Wishes } from "../state/paneState";
import { dateText } from "../viewModel/dateText";
import { wishesOf, type SettingsDraft } from "../viewModel/wishesOf";

/** What the next check is run with. Applied only on command. */
export function Settings(): JSX.Element {
  const { state, words, services } = usePane();
  const now = today(services.now());
  const draftOf = ({ asOf, edition, params }: Wishes): SettingsDraft => ({
    date: dateText(asOf ?? now, state.lang),
    edition: edition ?? "auto",
    values: new Map(Object.entries(params).map(([key, value]) => [key, String(value)])),
  });
  const [draft, setDraft] = useState(() => draftOf(state.wishes));
  const change = (part: Partial<SettingsDraft>) => setDraft({ ...draft, ...part });
  const wishes = wishesOf(draft, state.catalog?.parameters ?? [], now, words.settings);
  const footer = <SettingsFooter wishes={wishes} onRestore={() => setDraft(draftOf(NO_WISHES))} />;
  return (
    <Page name="settings" footer={footer}>
      <NoticeBar />
      <CheckBasis draft={draft} onChange={change} />
      <ParameterList
        typed={draft.values}
        onType={(key, value) => change({ values: new Map([...draft.values, [key, value]]) })}
      />
      {services.host.isReadOnly ? null : (
        <KeepParameters key={JSON.stringify(wishes?.params)} wishes={wishes} />
      )}
      <PlanData />
      <Habits />
    </Page>
  );
}

interface FooterProps {
  /** null = something typed cannot be used. */
  readonly wishes: Wishes | null;
  readonly onRestore: () => void;
}

function SettingsFooter({ wishes, onRestore }: FooterProps): JSX.Element {
  const { words, send, actions } = usePane();
  const apply = () => {
    if (!wishes) return;
    send({ type: "wishesChanged", wishes });
    send({ type: "viewClosed" });
    send({ type: "tabChosen", tab: "check" });
    void actions.check();
  };
  return (
    <div className={`${paneStyles.buttons} ${paneStyles.together}`}>
      <Button appearance="primary" disabledFocusable={!wishes} onClick={apply}>
        {words.settings.apply}
      </Button>
      <Button onClick={onRestore}>{words.settings.restore}</Button>
    </div>
  );
}
