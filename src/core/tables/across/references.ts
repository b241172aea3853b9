import { normaliseText } from "../../cells/text";
import type { Column, Template } from "../../model/template";
import { Mark, type Cell } from "../../model/value";
import { show } from "../../words/show";
import type { ReadForm } from "../form/readForm";
import type { SheetTable } from "../form/sheetTable";

/** Notices references to rows that another form does not have. Only forms that are there are looked into. */
export function noticeReferences(
  forms: ReadonlyMap<string, ReadForm>,
  templates: readonly Template[],
): void {
  for (const template of templates) {
    const form = forms.get(template.form);
    if (!form) continue;
    for (const column of template.columns)
      if (column.ref && form.table.letters.has(column.key)) noticeColumn(column, form, forms);
  }
}

function noticeColumn(
  column: Column,
  { table, log }: ReadForm,
  forms: ReadonlyMap<string, ReadForm>,
): void {
  const { ref, title, tier, type, key } = column;
  const target = ref && forms.get(ref.form)?.table;
  const cells = table.columns.get(key) ?? [];
  if (!ref || !target || !isReadable(target, ref.column)) {
    return log.cells("cells.reference", tier, { notApplicable: cells.length });
  }
  const known = new KnownValues(target.columns.get(ref.column) ?? []);
  const targetName = `${target.form} ${target.template.title}`;
  let found = 0;
  let hidden = 0;
  let notApplicable = 0;
  cells.forEach((cell, row) => {
    const missing = known.missingOf(cell);
    if (missing.length === 0) {
      if (cell instanceof Mark) return void (notApplicable += 1);
      found += 1;
      if (table.hidden.has(row)) hidden += 1;
      return;
    }
    const facts = {
      answer: "missing",
      title,
      tier,
      type,
      actual: missing.join("、"),
      expected: targetName,
      parsed: "",
    };
    log.cell(
      {
        question: "cells.reference",
        facts: { ...facts, target: targetName, suggestion: known.suggestion(missing) },
        blocks: true,
      },
      table.placeOf(row, key),
    );
  });
  log.cells("cells.reference", tier, { count: found, hidden, notApplicable });
}

/** A form without titles or without the column says nothing about what it would hold. */
function isReadable(target: SheetTable, column: string): boolean {
  return target.titleRow > 0 && target.letters.has(column);
}

/** The values of a column, for looking up references. */
class KnownValues {
  private readonly texts: ReadonlySet<string>;
  private shapes: Map<string, string | null> | null = null;

  constructor(private readonly cells: readonly Cell[]) {
    this.texts = new Set(cells.flatMap(valuesOf).map(normaliseText));
  }

  /** Values of the cell that are not known. */
  missingOf(cell: Cell): readonly string[] {
    return valuesOf(cell).filter((value) => !this.texts.has(normaliseText(value)));
  }

  /**
   * The one known value that differs only in punctuation and leading zeros; "" where there is none or
   * several values are missing.
   */
  suggestion([value, ...others]: readonly string[]): string {
    if (value === undefined || others.length > 0) return "";
    this.shapes ??= shapesOf(this.cells);
    return this.shapes.get(shapeOf(value)) ?? "";
  }
}

function shapesOf(cells: readonly Cell[]): Map<string, string | null> {
  const shapes = new Map<string, string | null>();
  for (const value of cells.flatMap(valuesOf)) {
    const shape = shapeOf(value);
    const known = shapes.get(shape);
    shapes.set(shape, known === undefined || known === value ? value : null);
  }
  return shapes;
}

function shapeOf(value: string): string {
  return normaliseText(value)
    .replace(/[^\p{L}\d]+/gu, "")
    .replace(/(?<!\d)0+(?=\d)/gu, "");
}

function valuesOf(cell: Cell): readonly string[] {
  if (cell instanceof Mark) return [];
  return Array.isArray(cell) ? (cell as readonly string[]) : [show(cell)];
}
