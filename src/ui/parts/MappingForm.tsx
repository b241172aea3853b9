import { Field, Select } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import type { Template } from "../../core/model/template";
import type { SheetSuggestions, SuggestedForm } from "../../core/tables/recognise/suggestForms";
import { usePane } from "../paneContext";
import {
  mappedTitles,
  mappedTwice,
  mappingRows,
  type ChosenColumns,
} from "../viewModel/mappingRows";
import { MappingColumns } from "./MappingColumns";
import { MappingFooter } from "./MappingFooter";
import { MappingPreview } from "./MappingPreview";
import { NoticeBar } from "./NoticeBar";
import { Page } from "./Page";

interface FormProps {
  readonly suggestions: SheetSuggestions;
  /** Form the sheet is read as at present. */
  readonly recognised: string | null;
  readonly picker: JSX.Element;
}

/** A sheet as one of the forms: the likeliest, until a person chooses another. */
export function MappingForm({ suggestions, recognised, picker }: FormProps): JSX.Element | null {
  const { words, titles } = usePane();
  const { mapping: text } = words.forms;
  const [picked, setPicked] = useState<string | null>(null);
  const { forms } = suggestions;
  const form = picked ?? recognised ?? forms[0]?.form ?? "";
  const rank = forms.findIndex((one) => one.form === form);
  const suggested = forms[rank];
  const template = titles?.form(form);
  if (!suggested || !template) return null;
  const formPicker = (
    <Field
      label={text.form}
      hint={text.rank(rank + 1, suggested.matching, suggested.columns.length)}
    >
      <Select value={form} onChange={(_, { value }) => setPicked(value)}>
        {forms.map((one) => (
          <option key={one.form} value={one.form}>
            {titles?.formName(one.form) ?? one.form}
          </option>
        ))}
      </Select>
    </Field>
  );
  const sheet = { sheet: suggestions.sheet, isRecognised: recognised === form };
  return (
    <MappingOfForm key={form} sheet={sheet} template={template} suggested={suggested}>
      {picker}
      {formPicker}
    </MappingOfForm>
  );
}

interface OfFormProps {
  readonly sheet: { readonly sheet: string; readonly isRecognised: boolean };
  readonly template: Template;
  readonly suggested: SuggestedForm;
  readonly children: readonly JSX.Element[];
}

const NOTHING_CHOSEN: ChosenColumns = new Map();

/** Which title is which column of the form. */
function MappingOfForm({ sheet, template, suggested, children }: OfFormProps): JSX.Element {
  const { words, actions, send } = usePane();
  const [chosen, setChosen] = useState(NOTHING_CHOSEN);
  const mapped = mappedTitles(suggested.columns, chosen);
  const rows = mappingRows(sheet, template, mapped);
  const save = async () => {
    if (!(await actions.writeControlRows("欄位對應", rows))) return;
    send({ type: "viewClosed" });
    send({ type: "said", text: words.shell.announce.mappingSaved });
    await actions.check();
  };
  const footer = (
    <MappingFooter
      rows={rows.length}
      twice={mappedTwice(mapped)}
      template={template}
      onSave={() => void save()}
    />
  );
  return (
    <Page name="mapping" footer={footer}>
      <NoticeBar />
      {children}
      <MappingColumns
        template={template}
        titles={mapped}
        onChoose={(column, key) => setChosen(new Map([...chosen, [column, key]]))}
      />
      <MappingPreview template={template} titles={mapped} />
    </Page>
  );
}
