import { normaliseText } from "../cells/text";
import type { Template } from "../model/template";
import type { MappingLine, ReadingSettings } from "./readingSettings";
import { titleText } from "./recognise/titleIndex";

const NO_TITLES: ReadonlyMap<string, string> = new Map();
const NO_VALUES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map();

/** What the lines of 欄位對應 say about the forms, and which of them were of use. */
export class Mappings {
  private readonly used = new Set<MappingLine>();
  private readonly byForm = new Map<string, MappingLine[]>();

  constructor(
    private readonly lines: ReadingSettings["mappings"],
    templates: readonly Template[],
  ) {
    for (const line of lines) {
      const template = templates.find((candidate) => isNamed(candidate, line.form));
      if (!template) continue;
      const ofForm = this.byForm.get(template.form) ?? [];
      this.byForm.set(template.form, [...ofForm, line]);
    }
  }

  /** Form that a sheet of this name is said to be; null = nothing is said. */
  formOfSheet(sheet: string): string | null {
    const name = normaliseText(sheet);
    for (const [form, lines] of this.byForm) {
      if (lines.some((line) => line.sheet !== null && normaliseText(line.sheet) === name))
        return form;
    }
    return null;
  }

  /** The agency's titles (normalised) of a form → column key. */
  titlesOf(template: Template): ReadonlyMap<string, string> {
    const lines = this.byForm.get(template.form);
    if (!lines) return NO_TITLES;
    return new Map(
      lines.flatMap((line) => {
        const key = columnNamed(template, line.column);
        return line.title === null || line.original !== null || key === null
          ? []
          : [[normaliseText(line.title), key]];
      }),
    );
  }

  /** column key → the agency's word (normalised) → standard value */
  valuesOf(template: Template): ReadonlyMap<string, ReadonlyMap<string, string>> {
    const lines = this.byForm.get(template.form);
    if (!lines) return NO_VALUES;
    const values = new Map<string, Map<string, string>>();
    for (const line of lines) {
      const key = columnNamed(template, line.column ?? line.title);
      if (key === null || line.original === null || line.standard === null) continue;
      const words = values.get(key) ?? new Map<string, string>();
      values.set(key, words.set(normaliseText(line.original), line.standard));
    }
    return values;
  }

  /** Notes which lines a form that was read made use of. */
  noteUse(
    template: Template,
    sheet: string,
    titles: readonly string[],
    keys: ReadonlySet<string>,
  ): void {
    const present = new Set(titles.map(normaliseText));
    for (const line of this.byForm.get(template.form) ?? []) {
      const isHere = line.sheet === null || normaliseText(line.sheet) === normaliseText(sheet);
      if (isHere && isUseful(line, template, present, keys)) this.used.add(line);
    }
  }

  get size(): number {
    return this.lines.length;
  }

  unused(): readonly MappingLine[] {
    return this.lines.filter((line) => !this.used.has(line));
  }
}

function isUseful(
  line: MappingLine,
  template: Template,
  titles: ReadonlySet<string>,
  keys: ReadonlySet<string>,
): boolean {
  const key = columnNamed(template, line.column ?? (line.original === null ? null : line.title));
  if (line.original !== null) return key !== null && keys.has(key) && line.standard !== null;
  if (line.title !== null) return key !== null && titles.has(normaliseText(line.title));
  return line.sheet !== null;
}

function isNamed(template: Template, name: string | null): boolean {
  if (name === null) return false;
  const names = [
    template.form,
    template.formNo,
    template.title,
    template.sheetName,
    ...template.titleAliases,
  ];
  return names.some((candidate) => normaliseText(candidate) === normaliseText(name));
}

/** Column by title, alias or key; null = there is none. */
function columnNamed({ columns }: Template, name: string | null): string | null {
  if (name === null) return null;
  const text = titleText(name);
  const column =
    columns.find(({ key, title }) => titleText(title) === text || key === name) ??
    columns.find(({ aliases }) => aliases.some((alias) => titleText(alias) === text));
  return column?.key ?? null;
}
