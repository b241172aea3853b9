import { Button, Field, Radio, RadioGroup, SearchBox } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { FormGroupList } from "../parts/FormGroupList";
import { FormsFooter } from "../parts/FormsFooter";
import { NoticeBar } from "../parts/NoticeBar";
import { Page } from "../parts/Page";
import page from "../page.module.css";
import paneStyles from "../pane.module.css";
import { usePane } from "../paneContext";
import { useFormChoice, type FormChoice } from "../useFormChoice";
import styles from "./forms.module.css";

type Content = "blank" | "sample";

/** Forms to be added to the workbook: chosen, announced, inserted. */
export function Forms(): JSX.Element {
  const { words } = usePane();
  const { forms: text } = words;
  const [search, setSearch] = useState("");
  const [content, setContent] = useState<Content>("blank");
  const choice = useFormChoice(search);
  const footer = (
    <FormsFooter
      chosen={choice.inOrder}
      again={choice.again}
      content={content}
      onInserted={() => choice.choose("none")}
    />
  );
  return (
    <Page name="forms" label={words.shell.tabs.forms} footer={footer}>
      <h2 className={paneStyles.unseen} data-heading="" tabIndex={-1}>
        {text.title}
      </h2>
      <NoticeBar />
      <SearchBox
        className={styles.search}
        aria-label={text.search}
        placeholder={text.search}
        value={search}
        dismiss={{ "aria-label": words.results.clear, title: words.results.clear }}
        onChange={(_, { value }) => setSearch(value)}
      />
      <Sets choice={choice} />
      <ContentChoice content={content} onChoose={setContent} />
      {choice.isKnown ? null : <p className={page.secondary}>{text.unknownYet}</p>}
      {choice.groups.length === 0 && search !== "" ? <p>{text.noMatch}</p> : null}
      {choice.groups.map((group) => (
        <FormGroupList
          key={group.document}
          group={group}
          chosen={choice.chosen}
          onToggle={choice.toggle}
        />
      ))}
    </Page>
  );
}

function Sets({ choice: { choose } }: { readonly choice: FormChoice }): JSX.Element {
  const { forms: text } = usePane().words;
  const sets = [
    ["all", text.all],
    ["missing", text.missingOnly],
    ["none", text.none],
  ] as const;
  return (
    <div className={page.choices}>
      {sets.map(([what, label]) => (
        <Button key={what} size="small" onClick={() => choose(what)}>
          {label}
        </Button>
      ))}
    </div>
  );
}

interface ContentProps {
  readonly content: Content;
  readonly onChoose: (content: Content) => void;
}

function ContentChoice({ content, onChoose }: ContentProps): JSX.Element {
  const { forms: text } = usePane().words;
  return (
    <Field label={text.content}>
      <RadioGroup
        className={page.choices}
        layout="horizontal"
        value={content}
        onChange={(_, { value }) => onChoose(value as Content)}
      >
        <Radio value="blank" label={text.blank} />
        <Radio value="sample" label={text.filled} />
      </RadioGroup>
    </Field>
  );
}
