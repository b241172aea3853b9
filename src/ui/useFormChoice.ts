import { useMemo, useState } from "react";
import { usePane } from "./paneContext";
import { formChoices, missingForms, type FormGroup } from "./viewModel/formChoices";

export interface FormChoice {
  readonly groups: readonly FormGroup[];
  readonly chosen: ReadonlySet<string>;
  /** In the order of the catalogue. */
  readonly inOrder: readonly string[];
  /** How many of them the workbook holds already. */
  readonly again: number;
  /** false = the workbook was not read yet. */
  readonly isKnown: boolean;
  readonly choose: (what: "all" | "missing" | "none") => void;
  readonly toggle: (form: string, on: boolean) => void;
}

/** Which forms are chosen; at first those the workbook does not hold. */
export function useFormChoice(search: string): FormChoice {
  const { catalog, result } = usePane().state;
  const sheets = result?.report.workbook.sheets ?? null;
  const templates = useMemo(() => catalog?.templates ?? [], [catalog]);
  const missing = useMemo(() => missingForms(templates, sheets), [templates, sheets]);
  const groups = useMemo(() => formChoices(templates, sheets, search), [templates, sheets, search]);
  const [picked, setPicked] = useState<ReadonlySet<string> | null>(null);
  const chosen = picked ?? missing;
  const inOrder = templates.map(({ form }) => form).filter((form) => chosen.has(form));
  const sets = {
    all: new Set(templates.map(({ form }) => form)),
    missing,
    none: new Set<string>(),
  };
  return {
    groups,
    chosen,
    inOrder,
    again: inOrder.filter((form) => sheets?.some((sheet) => sheet.form === form)).length,
    isKnown: sheets !== null,
    choose: (what) => setPicked(sets[what]),
    toggle: (form, on) =>
      setPicked(new Set(on ? [...chosen, form] : [...chosen].filter((one) => one !== form))),
  };
}
