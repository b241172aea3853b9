import type { Catalog } from "../model/catalog";
import type { CellRef } from "../model/outcome";
import type { Place, Table, Tables } from "../model/table";
import type { Column, Field } from "../model/template";
import { FINDING_WORDS } from "../words/findingWords";

const HEADER = "header.";

/** Where cells known by their meaning are, and what they are called. */
export class Places {
  private readonly columns = new Map<string, Column>();
  private readonly headerFields = new Map<string, Field>();
  private readonly hasSeveralFiles: boolean;

  constructor(
    private readonly tables: Tables,
    { templates }: Pick<Catalog, "templates">,
  ) {
    for (const { form, columns, header } of templates) {
      for (const column of columns) this.columns.set(`${form}|${column.key}`, column);
      for (const field of header) this.headerFields.set(`${form}|${HEADER}${field.key}`, field);
    }
    this.hasSeveralFiles = new Set(tables.sheets.map((sheet) => sheet.file)).size > 1;
  }

  table(form: string | null): Table | undefined {
    return form === null ? undefined : this.tables.forms.get(form);
  }

  /** Files are named only where there are several. */
  file(file: string | null): string | null {
    return this.hasSeveralFiles ? file : null;
  }

  /** A1 address; null where there is no such cell: an absent column, no single row. */
  addressOf({ form, row, key }: CellRef): string | null {
    const table = this.table(form);
    if (!table || row === null) return null;
    if (row === "header") return table.headerCells.get(headerKey(key)) ?? null;
    const letters = table.letters.get(key);
    const number = table.rowNumbers[row];
    return letters === undefined || number === undefined ? null : `${letters}${number}`;
  }

  /** Address of a column's title; none where the sheet lacks the column. */
  titleCells({ key }: Column, table: Table): readonly string[] {
    const letters = table.letters.get(key);
    return letters === undefined ? [] : [`${letters}${table.titleRow}`];
  }

  placeOf(cell: CellRef): Place | null {
    const table = this.table(cell.form);
    const address = this.addressOf(cell);
    return table && address !== null
      ? { file: this.file(table.file), sheet: table.sheet, cell: address }
      : null;
  }

  /** A column of a form that was read; undefined for header fields and what is no column. */
  columnAt(
    form: string | null,
    key: string | null,
  ): { readonly table: Table; readonly column: Column } | undefined {
    const table = this.table(form);
    const column = this.columns.get(`${form}|${key}`);
    return table && column && { table, column };
  }

  /** Title of a column or header field (`header.x`); null for what is neither. */
  titleOf(form: string | null, key: string): string | null {
    return (
      (this.columns.get(`${form}|${key}`) ?? this.headerFields.get(`${form}|${key}`))?.title ?? null
    );
  }

  /** A cell in words: 「SW-004「資產管理人」」, with the form where it is another than `home`. */
  nameOf({ form, row, key }: CellRef, home: string | null): string {
    const rowName =
      row === "header"
        ? FINDING_WORDS.header
        : row === null
          ? null
          : this.table(form)?.rowKeys[row];
    return FINDING_WORDS.cell(
      form === home ? null : form,
      rowName ?? null,
      this.titleOf(form, key),
    );
  }
}

function headerKey(key: string): string {
  return key.startsWith(HEADER) ? key.slice(HEADER.length) : key;
}
