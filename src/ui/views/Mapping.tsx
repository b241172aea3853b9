import { Field, Select, Spinner } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import type { SheetSnapshot } from "../../core/model/snapshot";
import { MappingForm } from "../parts/MappingForm";
import { NoticeBar } from "../parts/NoticeBar";
import { Page } from "../parts/Page";
import { usePane } from "../paneContext";
import { useSuggestions, useWorkbookSheets } from "../useWorkbookSheets";
import { formOfSheet, sheetToMap } from "../viewModel/sheetToMap";
import { langOf } from "../viewModel/langOf";

/** Tells which form a sheet is and which title is which column; kept in 欄位對應. */
export function Mapping({ sheet }: { readonly sheet: string | null }): JSX.Element {
  const { state, words } = usePane();
  const sheets = useWorkbookSheets();
  const [name, setName] = useState(sheet);
  const used = state.result?.report.workbook.sheets ?? [];
  const current = sheetToMap(sheets ?? [], used, name);
  const suggestions = useSuggestions(current);
  if (!sheets || (current && !suggestions))
    return (
      <Page name="mapping">
        <Spinner size="small" label={words.forms.mapping.loading} />
      </Page>
    );
  if (!current || !suggestions)
    return (
      <Page name="mapping">
        <NoticeBar />
        <p>{words.results.noForms}</p>
      </Page>
    );
  return (
    <MappingForm
      key={current.name}
      sheet={current}
      suggestions={suggestions}
      recognised={formOfSheet(used, current.name)}
      picker={<SheetPicker sheets={sheets} current={current.name} onPick={setName} />}
    />
  );
}

interface PickerProps {
  readonly sheets: readonly SheetSnapshot[];
  readonly current: string;
  readonly onPick: (name: string) => void;
}

function SheetPicker({ sheets, current, onPick }: PickerProps): JSX.Element {
  const { mapping: text } = usePane().words.forms;
  return (
    <Field label={text.sheet}>
      <Select value={current} onChange={(_, { value }) => onPick(value)}>
        {sheets.map(({ name, rows }) => (
          <option key={name} value={name} lang={langOf(name)}>
            {text.sheetRows(name, rows.length)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
