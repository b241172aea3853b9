import { Button } from "@fluentui/react-components";
import { Play20Regular, ShieldCheckmark24Regular, TableAdd20Regular } from "@fluentui/react-icons";
import { useState, type JSX } from "react";
import { Confirmation } from "../parts/Confirmation";
import { NoticeBar } from "../parts/NoticeBar";
import { Page } from "../parts/Page";
import { SeverityIcon } from "../parts/SeverityIcon";
import { usePane } from "../paneContext";
import styles from "./firstRun.module.css";

/** What the product does, and the three ways to begin. */
export function FirstRun(): JSX.Element {
  const { words, state, send } = usePane();
  const [isAsking, setAsking] = useState(false);
  const { shell } = words;
  return (
    <Page
      name="firstRun"
      label={shell.tabs.check}
      footer={isAsking ? <SampleFooter onEnd={() => setAsking(false)} /> : <CheckNow />}
    >
      <NoticeBar />
      <Hero />
      <ul className={styles.promises}>
        {shell.firstRun.promises.map((promise) => (
          <li key={promise}>
            <SeverityIcon sign="ok" />
            {promise}
          </li>
        ))}
      </ul>
      <h3 className={styles.question}>{shell.firstRun.noForms}</h3>
      <div className={styles.ways}>
        <Button
          icon={<TableAdd20Regular />}
          onClick={() => send({ type: "tabChosen", tab: "forms" })}
        >
          {shell.loadTemplates}
        </Button>
        <Button
          appearance="subtle"
          icon={<Play20Regular />}
          disabled={!state.catalog || isAsking}
          onClick={() => setAsking(true)}
        >
          {shell.trySample}
        </Button>
      </div>
    </Page>
  );
}

function Hero(): JSX.Element {
  const { words, state } = usePane();
  const { product, firstRun } = words.shell;
  const { catalog } = state;
  const forms = catalog?.templates.filter(({ supplementary }) => !supplementary) ?? [];
  return (
    <div className={styles.hero}>
      <span className={styles.emblem}>
        <ShieldCheckmark24Regular aria-hidden />
      </span>
      <h2 className={styles.title}>{product}</h2>
      <p className={styles.scope}>
        {catalog ? firstRun.scope(catalog.rules.length, forms.length) : firstRun.scopeUnknown}
      </p>
    </div>
  );
}

function CheckNow(): JSX.Element {
  const { words, actions } = usePane();
  return (
    <Button
      className={styles.primary}
      appearance="primary"
      size="large"
      onClick={() => void actions.check()}
    >
      {words.shell.checkNow}
    </Button>
  );
}

/** Adds all forms with sample data, after saying so, and checks them. */
function SampleFooter({ onEnd }: { readonly onEnd: () => void }): JSX.Element {
  const { words, state, actions } = usePane();
  const [isBusy, setBusy] = useState(false);
  const { firstRun } = words.shell;
  const forms = state.catalog?.templates.map(({ form }) => form) ?? [];
  const add = async () => {
    setBusy(true);
    const inserted = await actions.insertForms(forms, "sample");
    onEnd();
    if (inserted) await actions.check();
  };
  return (
    <Confirmation
      label={words.forms.confirm.label}
      what={words.forms.confirm.what(forms.length, 0)}
      how={firstRun.sampleNote}
      confirm={firstRun.sampleConfirm}
      isBusy={isBusy}
      onConfirm={() => void add()}
      onCancel={onEnd}
    />
  );
}
