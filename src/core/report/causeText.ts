import type { OutcomeCause } from "../model/outcome";
import type { ReportContext } from "./reportContext";

/** Why a rule could not run. */
export function causeText(
  cause: OutcomeCause,
  { words, formTitle, columnTitle }: Pick<ReportContext, "words" | "formTitle" | "columnTitle">,
): string {
  switch (cause.code) {
    case "rule-broken":
      return words.causes["rule-broken"](cause.message);
    case "column-missing":
      return words.causes["column-missing"](
        formTitle(cause.form),
        columnTitle(cause.form, cause.column ?? ""),
      );
    default:
      return words.causes[cause.code](formTitle(cause.form));
  }
}
