import { Field, Select } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import type { SheetSnapshot } from "../../core/model/snapshot";
import type { Template } from "../../core/model/template";
import type { SheetSuggestions, SuggestedForm } from "../../core/tables/recognise/suggestForms";
import { usePane } from "../paneContext";
import { useForeignValues } from "../useWorkbookSheets";
import {
  mappedTitles,
  mappedTwice,
  mappedValues,
  mappingRows,
  previewLines,
  valueRows,
  type ChosenColumns,
  type ChosenValues,
} from "../viewModel/mappingRows";
import { MappingColumns } from "./MappingColumns";
import { MappingFooter } from "./MappingFooter";
import { MappingPreview } from "./MappingPreview";
import { MappingValues } from "./MappingValues";
import { NoticeBar } from "./NoticeBar";
import { Page } from "./Page";
import { CATALOGUE_LANG } from "../../core/words/lang";

interface FormProps {
  readonly sheet: SheetSnapshot;
  readonly suggestions: SheetSuggestions;
  /** Form the sheet is read as at present. */
  readonly recognised: string | null;
  readonly picker: JSX.Element;
}

/** A sheet as one of the forms: the likeliest, until a person chooses another. */
export function MappingForm(props: FormProps): JSX.Element | null {
  const { suggestions, recognised, picker } = props;
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
          <option key={one.form} value={one.form} lang={CATALOGUE_LANG}>
            {titles?.formName(one.form) ?? one.form}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <MappingOfForm
      key={form}
      sheet={props.sheet}
      isRecognised={recognised === form}
      template={template}
      suggested={suggested}
    >
      {picker}
      {formPicker}
    </MappingOfForm>
  );
}

interface OfFormProps {
  readonly sheet: SheetSnapshot;
  readonly isRecognised: boolean;
  readonly template: Template;
  readonly suggested: SuggestedForm;
  readonly children: readonly JSX.Element[];
}

const NO_COLUMNS: ChosenColumns = new Map();
const NO_VALUES: ChosenValues = new Map();

/** Which title is which column of the form, and which word which value. */
function MappingOfForm(props: OfFormProps): JSX.Element {
  const { sheet, isRecognised, template, suggested, children } = props;
  const { words, actions, send } = usePane();
  const [chosen, setChosen] = useState(NO_COLUMNS);
  const [meant, setMeant] = useState(NO_VALUES);
  const mapped = mappedTitles(suggested.columns, chosen);
  const lines = mappingRows({ sheet: sheet.name, isRecognised }, template, mapped);
  const foreign = useForeignValues(sheet, template.form, lines);
  const values = mappedValues(foreign, meant, template, mapped);
  const rows = [...lines, ...valueRows(sheet.name, template, values)];
  const save = async () => {
    if (!(await actions.writeControlRows("欄位對應", rows))) return;
    send({ type: "viewClosed" });
    send({ type: "said", text: words.shell.announce.mappingSaved });
    await actions.check();
  };
  const footer = (
    <MappingFooter
      rows={rows.length}
      unmapped={values.filter((value) => value.chosen === "").length}
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
      <MappingValues
        values={values}
        onChoose={(key, standard) => setMeant(new Map([...meant, [key, standard]]))}
      />
      <MappingPreview lines={previewLines(template, mapped, values)} />
    </Page>
  );
}
