import { normaliseText } from "../cells/text";
import type { Column, Template } from "../model/template";
import { computedProblems } from "./computedProblems";

/** Why a template cannot be used, and where in its file. */
export interface TemplateProblem {
  readonly file: string;
  /** JSON pointer: "/columns/3/ref". */
  readonly path: string;
  readonly code:
    | "duplicate-key"
    | "duplicate-title"
    | "unknown-column"
    | "unknown-form"
    | "unknown-value"
    | "bad-pattern"
    | "bad-computed";
  readonly message: string;
}

export type PlacedProblem = Omit<TemplateProblem, "file">;
export type Forms = ReadonlyMap<string, Template>;

/** Problems of one template among all others. */
export function templateProblems(template: Template, forms: Forms): readonly PlacedProblem[] {
  const keys = new Set(template.columns.map((column) => column.key));
  return [
    ...duplicateKeys(template.columns, "/columns"),
    ...duplicateKeys(template.header, "/header"),
    ...duplicateTitles(template),
    ...unknownColumns(template, keys),
    ...template.columns.flatMap((column, index) =>
      columnProblems(column, keys, forms).map((problem) => ({
        ...problem,
        path: `/columns/${index}${problem.path}`,
      })),
    ),
    ...computedProblems(template, forms),
  ];
}

function duplicateKeys(
  fields: readonly { readonly key: string }[],
  path: string,
): readonly PlacedProblem[] {
  return repeated(fields.map((field, index) => [field.key, `${path}/${index}/key`])).map(
    ([key, at]) => ({
      path: at,
      code: "duplicate-key",
      message: `鍵「${key}」重複`,
    }),
  );
}

/** A title or alias must name one column only; they are compared as titles on a sheet are. */
function duplicateTitles({ columns }: Template): readonly PlacedProblem[] {
  const names = columns.flatMap((column, index): [string, string][] => [
    [normaliseText(column.title), `/columns/${index}/title`],
    ...column.aliases.map((alias, n): [string, string] => [
      normaliseText(alias),
      `/columns/${index}/aliases/${n}`,
    ]),
  ]);
  return repeated(names).map(([name, path]) => ({
    path,
    code: "duplicate-title",
    message: `標題或別名「${name}」已指向其他欄位`,
  }));
}

function unknownColumns(
  { primaryKey, personColumn }: Template,
  keys: ReadonlySet<string>,
): readonly PlacedProblem[] {
  return [
    ...primaryKey.flatMap((key, index) => unknownColumn(key, `/primaryKey/${index}`, keys)),
    ...(personColumn === null ? [] : unknownColumn(personColumn, "/personColumn", keys)),
  ];
}

function columnProblems(
  column: Column,
  keys: ReadonlySet<string>,
  forms: Forms,
): readonly PlacedProblem[] {
  const conditions = (["requiredWhen", "expiryActiveWhen"] as const).flatMap((name) =>
    (column[name] ?? []).flatMap(({ col }, index) =>
      unknownColumn(col, `/${name}/${index}/col`, keys),
    ),
  );
  return [
    ...conditions,
    ...referenceProblems(column, forms),
    ...valueProblems(column),
    ...patternProblems(column),
  ];
}

function unknownColumn(
  key: string,
  path: string,
  keys: ReadonlySet<string>,
): readonly PlacedProblem[] {
  if (keys.has(key)) return [];
  return [{ path, code: "unknown-column", message: `本表單無欄位「${key}」` }];
}

function referenceProblems({ ref }: Column, forms: Forms): readonly PlacedProblem[] {
  if (!ref) return [];
  const target = forms.get(ref.form);
  if (!target)
    return [{ path: "/ref/form", code: "unknown-form", message: `無表單「${ref.form}」` }];
  if (target.columns.some((column) => column.key === ref.column)) return [];
  return [
    { path: "/ref/column", code: "unknown-column", message: `${ref.form} 無欄位「${ref.column}」` },
  ];
}

function valueProblems(column: Column): readonly PlacedProblem[] {
  const allowed = new Set((column.enum ?? []).map(String));
  return Object.keys(column.enumSynonyms ?? {})
    .filter((value) => !allowed.has(value))
    .map((value) => ({
      path: "/enumSynonyms",
      code: "unknown-value",
      message: `「${value}」不在本欄允許值中`,
    }));
}

function patternProblems({ pattern, example }: Column): readonly PlacedProblem[] {
  if (pattern === undefined) return [];
  try {
    if (new RegExp(pattern, "u").test(String(example))) return [];
    return [
      { path: "/example", code: "bad-pattern", message: `範例「${example}」不符格式 ${pattern}` },
    ];
  } catch {
    return [{ path: "/pattern", code: "bad-pattern", message: `格式 ${pattern} 無法解讀` }];
  }
}

/** Entries whose first part occurred before. */
function repeated(
  entries: readonly (readonly [string, string])[],
): readonly (readonly [string, string])[] {
  const seen = new Set<string>();
  return entries.filter(([name]) => seen.size === seen.add(name).size);
}
