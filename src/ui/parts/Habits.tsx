import { Field, Select, Switch } from "@fluentui/react-components";
import type { JSX } from "react";
import type { Lang } from "../../core/words/lang";
import page from "../page.module.css";
import { usePane } from "../paneContext";
import { Quoting } from "./Quoting";

/** How the pane behaves; at once, without a check. */
export function Habits(): JSX.Element {
  const { state, words, send, services } = usePane();
  const { settings: text } = words;
  return (
    <section className={page.section}>
      <h3>{text.use}</h3>
      {services.host.isReadOnly ? null : <WhileEditing />}
      <Field label={<Quoting text={text.language} />}>
        <Select
          value={state.lang}
          onChange={(_, { value }) => send({ type: "languageChosen", lang: value as Lang })}
        >
          <option value="zh-TW" lang="zh-TW">
            正體中文
          </option>
          <option value="en" lang="en">
            English
          </option>
        </Select>
      </Field>
    </section>
  );
}

/** What a person wants of the pane while they edit the workbook beside it. */
function WhileEditing(): JSX.Element {
  const { state, words, send } = usePane();
  const { settings: text } = words;
  return (
    <>
      <Switch
        label={text.live}
        checked={state.isLive}
        onChange={(_, { checked }) => send({ type: "habitChanged", habit: "isLive", on: checked })}
      />
      <Switch
        label={text.follow}
        checked={state.isFollowing}
        onChange={(_, { checked }) =>
          send({ type: "habitChanged", habit: "isFollowing", on: checked })
        }
      />
    </>
  );
}
