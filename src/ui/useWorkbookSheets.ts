import { useEffect, useState } from "react";
import type { SheetSnapshot } from "../core/model/snapshot";
import type { SampleRow } from "../core/model/sample";
import type { ForeignValue } from "../core/tables/foreignValues";
import type { SheetSuggestions } from "../core/tables/recognise/suggestForms";
import { isOwnSheet } from "../core/tables/recognise/recogniseForms";
import { usePane } from "./paneContext";
import { failureOf } from "./paneFailure";
import { failureLine } from "./viewModel/failureWords";

/** The sheets of the workbook and of the added files; null while they are read. */
export function useWorkbookSheets(): readonly SheetSnapshot[] | null {
  const { services, state, send } = usePane();
  const { files } = state;
  const [sheets, setSheets] = useState<readonly SheetSnapshot[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    const show = (found: readonly SheetSnapshot[]) => {
      const added = files.flatMap(({ snapshot }) => snapshot.sheets);
      if (isWanted) setSheets([...found, ...added].filter(({ name }) => !isOwnSheet(name)));
    };
    services.host.readWorkbook(null).then(
      (workbook) => show(workbook.sheets),
      (error: unknown) => {
        show([]);
        const text = failureLine(failureOf(error), state.lang);
        send({ type: "noticed", notice: { tone: "error", text } });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [services, files, send, state.lang]);
  return sheets;
}

/** Which forms a sheet may be; null while this is found out. */
export function useSuggestions(sheet: SheetSnapshot | undefined): SheetSuggestions | null {
  const { services } = usePane();
  const [found, setFound] = useState<SheetSuggestions | null>(null);
  useEffect(() => {
    let isWanted = true;
    setFound(null);
    if (!sheet) return;
    void services.engine.suggest([sheet]).then(([suggestions]) => {
      if (isWanted) setFound(suggestions ?? null);
    });
    return () => {
      isWanted = false;
    };
  }, [services, sheet]);
  return found;
}

const NO_VALUES: readonly ForeignValue[] = [];

/** Words of the sheet that the form's lists do not know; none while this is found out. */
export function useForeignValues(
  sheet: SheetSnapshot,
  form: string,
  planned: readonly SampleRow[],
): readonly ForeignValue[] {
  const { services } = usePane();
  const [found, setFound] = useState(NO_VALUES);
  // The rows are made anew each time the view is drawn: what they say decides.
  const said = JSON.stringify(planned);
  useEffect(() => {
    let isWanted = true;
    const rows = JSON.parse(said) as readonly SampleRow[];
    void services.engine.foreignValues(sheet, form, rows).then((values) => {
      if (isWanted) setFound(values);
    });
    return () => {
      isWanted = false;
    };
  }, [services, sheet, form, said]);
  return found;
}
