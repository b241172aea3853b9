import type { WorkbookSnapshot } from "../model/snapshot";
import type { SheetUse, Table, Tables } from "../model/table";
import type { Template } from "../model/template";
import { noticeReferences } from "./across/references";
import { noticeSignatures } from "./across/signatures";
import { noticeVersions } from "./across/versions";
import { Lexicon } from "./cell/lexicon";
import type { Environment } from "./environment";
import { readForm, type ReadForm } from "./form/readForm";
import { SheetGrid } from "./layout/sheetGrid";
import { Mappings } from "./mappings";
import { noticeMappings } from "./noticeMappings";
import { ReadingLog } from "./readingLog";
import type { ReadingSettings } from "./readingSettings";
import { isOwnSheet, recogniseForms } from "./recognise/recogniseForms";
import { TitleIndex, TitleIndexes } from "./recognise/titleIndex";
import { noticeFoundForm, noticeMissingForm } from "./sheets/noticeForms";

/**
 * Reads every form from whichever sheet of whichever file holds it. What was noticed on the way is
 * observed, not judged.
 */
export function readTables(
  snapshots: readonly WorkbookSnapshot[],
  templates: readonly Template[],
  settings: ReadingSettings,
): Tables {
  const grids = snapshots.flatMap(({ file, date1904, sheets }) =>
    sheets.map((sheet) => new SheetGrid(sheet, file, date1904)),
  );
  const mappings = new Mappings(settings.mappings, templates);
  const indexes = templates.map(
    (template) => new TitleIndex(template, mappings.titlesOf(template)),
  );
  const log = new ReadingLog();
  const environment = {
    settings,
    lexicon: new Lexicon(settings),
    titles: new TitleIndexes(indexes),
    mappings,
    log,
  };
  const forms = readForms(grids, indexes, environment);
  noticeReferences(forms, templates);
  noticeVersions(forms);
  for (const form of forms.values()) noticeSignatures(form);
  noticeMappings(mappings, log);
  return {
    forms: new Map([...forms].map(([form, { table }]): [string, Table] => [form, table])),
    observations: log.observations,
    conforming: log.conforming(),
    sheets: grids.flatMap((grid) => useOf(grid, forms) ?? []),
  };
}

function readForms(
  grids: readonly SheetGrid[],
  indexes: readonly TitleIndex[],
  environment: Environment,
): ReadonlyMap<string, ReadForm> {
  const found = recogniseForms(grids, indexes, environment.mappings);
  const forms = new Map<string, ReadForm>();
  for (const index of indexes) {
    const { template } = index;
    const sheets = found.get(template.form);
    if (!sheets) {
      noticeMissingForm(template, environment.log);
      continue;
    }
    noticeFoundForm(template, sheets, environment.log);
    forms.set(template.form, readForm(sheets[0].grid, index, environment));
  }
  return forms;
}

/** What became of a sheet; null for sheets of the checker itself. */
function useOf(
  { sheet, file, rows }: SheetGrid,
  forms: ReadonlyMap<string, ReadForm>,
): SheetUse | null {
  const { name, visibility } = sheet;
  if (isOwnSheet(name)) return null;
  const table = [...forms.values()]
    .map((form) => form.table)
    .find((form) => form.file === file && form.sheet === name);
  return {
    file,
    name,
    form: table?.form ?? null,
    visibility,
    rows: table?.rowCount ?? rows.length,
  };
}
