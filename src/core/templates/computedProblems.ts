import type { Template } from "../model/template";
import { parseComputed, partsOf, type Expression } from "./computed";
import type { Forms, PlacedProblem } from "./templateProblems";

/** Formulas of computed columns that cannot be read or name something that does not exist. */
export function computedProblems(template: Template, forms: Forms): readonly PlacedProblem[] {
  return template.columns.flatMap((column, index) => {
    const variants = Object.values(column.computedByParam ?? {}).flatMap((byValue) =>
      Object.values(byValue),
    );
    const path = `/columns/${index}/computed`;
    return [...(column.computed === undefined ? [] : [column.computed]), ...variants].flatMap(
      (computed) =>
        problemsOf(computed, template, forms).map((message) => ({
          path,
          code: "bad-computed" as const,
          message,
        })),
    );
  });
}

function problemsOf(computed: string, template: Template, forms: Forms): readonly string[] {
  try {
    return partsOf(parseComputed(computed)).flatMap((part) => missing(part, template, forms) ?? []);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return [`公式「${computed}」無法解讀：${error.message}`];
  }
}

/** What a part names although it does not exist; null where all is well. */
function missing(part: Expression, template: Template, forms: Forms): string | null {
  switch (part.kind) {
    case "column":
      return hasKey(template.columns, part.key) ? null : `公式所用欄位「${part.key}」不存在`;
    case "header":
      return hasKey(template.header, part.key) ? null : `公式所用表頭欄位「${part.key}」不存在`;
    case "lookup":
      return isComplete(part, template, forms)
        ? null
        : `查詢 ${part.form}.${part.column} 所需欄位不存在`;
    default:
      return null;
  }
}

/** A lookup needs its key in both forms. */
function isComplete(
  { form, column, by }: Expression & { kind: "lookup" },
  template: Template,
  forms: Forms,
): boolean {
  const columns = forms.get(form)?.columns ?? [];
  return hasKey(columns, column) && hasKey(columns, by) && hasKey(template.columns, by);
}

function hasKey(fields: readonly { readonly key: string }[], key: string): boolean {
  return fields.some((field) => field.key === key);
}
