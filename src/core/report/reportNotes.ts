import { isoEditionOf, type IsoEdition } from "../findings/references";
import type { Catalog } from "../model/catalog";
import type { Finding } from "../model/finding";
import type { WorkbookSnapshot } from "../model/snapshot";
import type { Place, Table, Tables } from "../model/table";
import { Mark } from "../model/value";
import {
  identityOf,
  rawCells,
  rowNumber,
  type RawCells,
  type ReadForm,
  type RowIdentity,
} from "./rowIdentity";
import { sampledRows, type SampledRow } from "./sampledRows";

/** The row a finding is about, as long as it is about one. */
interface RowNote {
  /** Key of the row: what it is found by when rows have moved. */
  readonly key: string;
  /** Who has to act on it; "" where the form names nobody or the cell is blank. */
  readonly person: string;
}

/** A cell in words: form, row, column and what stands there. */
interface CellNote {
  readonly place: Place;
  readonly formTitle: string;
  readonly row: number;
  readonly columnTitle: string;
  readonly value: string;
}

/** What screens show beside a report; from the tables it was made of. */
export interface ReportNotes {
  /** By finding id; findings about no row have none. */
  readonly rows: Readonly<Record<string, RowNote>>;
  /** By finding id, for each of its cells; of cells in no data row nothing. */
  readonly identities: Readonly<Record<string, readonly RowIdentity[]>>;
  /** By finding id; findings without related cells have none. */
  readonly related: Readonly<Record<string, readonly CellNote[]>>;
  readonly hiddenRows: number;
  readonly unreadableCells: number;
  /** Edition of CNS 27001 the agency's own statement follows. */
  readonly iso: IsoEdition;
  readonly sample: readonly SampledRow[];
}

/** What the notes are taken from. */
export interface Noted {
  readonly findings: readonly Finding[];
  readonly tables: Tables;
  readonly snapshots: readonly WorkbookSnapshot[];
  /** Picks the sample; the same seed picks the same rows. */
  readonly seed: number;
}

export function reportNotes(
  { findings, tables, snapshots, seed }: Noted,
  { templates }: Pick<Catalog, "templates">,
): ReportNotes {
  const raw = rawCells(snapshots);
  const forms = templates.flatMap((template) => {
    const table = tables.forms.get(template.form);
    return table ? [{ template, table }] : [];
  });
  const byForm = new Map(forms.map((form) => [form.template.form, form]));
  return {
    rows: Object.fromEntries(
      findings.flatMap((finding) => {
        const note = rowNote(finding, byForm);
        return note ? [[finding.id, note]] : [];
      }),
    ),
    identities: Object.fromEntries(
      findings.map((finding) => [finding.id, identitiesOf(finding, byForm, raw)]),
    ),
    related: Object.fromEntries(
      findings
        .filter(({ related }) => related.length > 0)
        .map(({ id, related }) => [id, related.flatMap((place) => cellNote(place, forms) ?? [])]),
    ),
    hiddenRows: forms.reduce((sum, { table }) => sum + table.hidden.size, 0),
    unreadableCells: forms.reduce((sum, { table }) => sum + unreadableOf(table), 0),
    iso: isoEditionOf(tables),
    sample: sampledRows(forms, seed),
  };
}

function rowNote({ form, row }: Finding, forms: ReadonlyMap<string, ReadForm>): RowNote | null {
  const found = forms.get(form ?? "");
  if (!found || row === null) return null;
  const { table, template } = found;
  const index = table.rowNumbers.indexOf(row);
  const key = table.rowKeys[index];
  if (key === undefined) return null;
  const { personColumn } = template;
  return { key, person: personColumn === null ? "" : table.rawText(index, personColumn).trim() };
}

function identitiesOf(
  { form, cells }: Finding,
  forms: ReadonlyMap<string, ReadForm>,
  raw: RawCells,
): readonly RowIdentity[] {
  const found = forms.get(form ?? "");
  return cells.map((cell) => (found ? identityOf(found, rowNumber(cell), raw) : []));
}

function cellNote(place: Place, forms: readonly ReadForm[]): CellNote | null {
  const { file, sheet } = place;
  const form = forms.find(
    ({ table }) => table.sheet === sheet && (file === null || table.file === file),
  );
  if (!form) return null;
  const { table, template } = form;
  const row = rowNumber(place.cell);
  const letters = place.cell.replace(/\d+$/u, "");
  const key = [...table.letters].find(([, value]) => value === letters)?.[0];
  const column = template.columns.find((candidate) => candidate.key === key);
  const index = table.rowNumbers.indexOf(row);
  return {
    place,
    formTitle: template.title,
    row,
    columnTitle: column?.title ?? "",
    value: column && index >= 0 ? table.rawText(index, column.key) : "",
  };
}

function unreadableOf({ columns }: Table): number {
  let count = 0;
  for (const cells of columns.values())
    for (const cell of cells) if (cell instanceof Mark && cell.state === "unreadable") count++;
  return count;
}
