import { Button } from "@fluentui/react-components";
import { TableAdd20Regular } from "@fluentui/react-icons";
import { useState, type JSX } from "react";
import type { InsertedSheets } from "../../core/ports";
import page from "../page.module.css";
import paneStyles from "../pane.module.css";
import { usePane } from "../paneContext";
import styles from "../views/forms.module.css";
import { Confirmation } from "./Confirmation";

interface FooterProps {
  readonly chosen: readonly string[];
  readonly again: number;
  readonly content: "blank" | "sample";
  onInserted(this: void): void;
}

/** Loads what is chosen: first what will be written, then what was. */
export function FormsFooter({ chosen, again, content, onInserted }: FooterProps): JSX.Element {
  const { words, actions } = usePane();
  const { forms: text } = words;
  const [step, setStep] = useState<"choosing" | "asking" | "busy">("choosing");
  const [inserted, setInserted] = useState<InsertedSheets | null>(null);
  const insert = async () => {
    setStep("busy");
    const done = await actions.insertForms(chosen, content);
    setStep("choosing");
    setInserted(done);
    if (!done) return;
    onInserted();
    await actions.check("quiet");
  };
  if (step !== "choosing")
    return (
      <Confirmation
        label={text.confirm.label}
        what={text.confirm.what(chosen.length, again)}
        how={text.confirm.how}
        confirm={step === "busy" ? text.inserting : text.confirm.confirm}
        isBusy={step === "busy"}
        onConfirm={() => void insert()}
        onCancel={() => setStep("choosing")}
      />
    );
  return (
    <div className={styles.footer}>
      {inserted ? <InsertedLine inserted={inserted} /> : null}
      <div className={paneStyles.buttons}>
        <Button
          appearance="primary"
          icon={<TableAdd20Regular />}
          disabledFocusable={chosen.length === 0}
          title={chosen.length === 0 ? text.chooseFirst : undefined}
          onClick={() => setStep("asking")}
        >
          {words.shell.loadTemplates}
        </Button>
        <span className={page.secondary}>{text.chosen(chosen.length)}</span>
      </div>
    </div>
  );
}

/** What was inserted, and the way there. */
function InsertedLine({ inserted }: { readonly inserted: InsertedSheets }): JSX.Element {
  const { words, actions } = usePane();
  const { forms: text } = words;
  const [first] = inserted.added;
  return (
    <p className={styles.inserted}>
      <span>
        {text.inserted(inserted.added.length)} {inserted.built.length > 0 ? text.plain : ""}
      </span>
      {first ? (
        <Button
          size="small"
          onClick={() => void actions.goToPlace({ file: null, sheet: first.sheet, cell: "A1" })}
        >
          {text.goTo}
        </Button>
      ) : null}
    </p>
  );
}
