import { Button } from "@fluentui/react-components";
import { Save20Regular } from "@fluentui/react-icons";
import { useState, type JSX } from "react";
import { inLanguage } from "../../core/words/parameterWords";
import type { ParameterPreview } from "../actions/fileActions";
import page from "../page.module.css";
import { usePane } from "../paneContext";
import type { Wishes } from "../state/paneState";
import { Confirmation } from "./Confirmation";
import { langOf } from "../viewModel/langOf";
import { Quoting } from "./Quoting";

/**
 * Keeps the parameters in the workbook, for everybody who checks it. Date and edition are not kept:
 * with a date of its own a workbook would silently be checked as of the past.
 */
export function KeepParameters({ wishes }: { readonly wishes: Wishes | null }): JSX.Element {
  const { words, actions } = usePane();
  const { settings: text } = words;
  const [preview, setPreview] = useState<ParameterPreview | null>(null);
  const isChanged = wishes !== null && Object.keys(wishes.params).length > 0;
  if (preview && preview.changes.length > 0 && wishes)
    return <KeepConfirmation {...{ preview, wishes }} onCancel={() => setPreview(null)} />;
  return (
    <>
      <Button
        className={page.start}
        icon={<Save20Regular />}
        disabledFocusable={!isChanged}
        onClick={() => void actions.previewParameters(wishes?.params ?? {}).then(setPreview)}
      >
        {text.keep}
      </Button>
      {!isChanged || preview ? (
        <p className={page.secondary}>
          <Quoting text={text.keepNothing} />
        </p>
      ) : null}
    </>
  );
}

interface ConfirmationProps {
  readonly preview: ParameterPreview;
  readonly wishes: Wishes;
  readonly onCancel: () => void;
}

function KeepConfirmation({ preview, wishes, onCancel }: ConfirmationProps): JSX.Element {
  const { state, words, actions, send } = usePane();
  const { keepConfirm: text } = words.settings;
  const [isBusy, setBusy] = useState(false);
  const { changes, isNew } = preview;
  const set = changes.filter(({ after }) => after !== "").length;
  const labelOf = (key: string) => {
    const parameter = state.catalog?.parameters.find((one) => one.key === key);
    return parameter ? inLanguage(parameter, state.lang).label : key;
  };
  const write = async () => {
    setBusy(true);
    if (!(await actions.keepParameters(wishes.params))) return onCancel();
    // What is in the sheet now holds from there.
    send({ type: "wishesChanged", wishes: { ...wishes, params: {} } });
    send({ type: "viewClosed" });
    send({ type: "tabChosen", tab: "check" });
    send({ type: "said", text: words.shell.announce.parametersKept });
    await actions.check();
  };
  return (
    <>
      <ul className={page.box}>
        {changes.map(({ key, before, after }) => (
          <li key={key} lang={langOf(labelOf(key) + before + after)}>
            {text.change(labelOf(key), before, after)}
          </li>
        ))}
      </ul>
      <Confirmation
        label={text.label}
        what={text.what(set, changes.length - set, isNew)}
        how={text.how}
        confirm={text.confirm}
        isBusy={isBusy}
        onConfirm={() => void write()}
        onCancel={onCancel}
      />
    </>
  );
}
