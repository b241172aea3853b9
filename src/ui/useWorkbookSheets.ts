import { useEffect, useState } from "react";
import type { SheetSnapshot } from "../core/model/snapshot";
import type { SheetSuggestions } from "../core/tables/recognise/suggestForms";
import { isOwnSheet } from "../core/tables/recognise/recogniseForms";
import { usePane } from "./paneContext";
import { failureOf } from "./paneFailure";

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
        send({ type: "noticed", notice: { tone: "error", text: failureOf(error).code } });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [services, files, send]);
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
