import type { Template } from "../../model/template";
import { EVIDENCE } from "../../words/observed";
import { FormLog } from "../formLog";
import type { ReadingLog } from "../readingLog";
import { hasExactName, type Candidate } from "../recognise/recogniseForms";

/** Notices a form that no sheet holds. */
export function noticeMissingForm(template: Template, log: ReadingLog): void {
  const { form, title, sheetName } = template;
  log.observe({
    question: template.supplementary ? "sheets.supplement" : "sheets.present",
    form,
    file: null,
    sheet: null,
    cells: [],
    row: null,
    rowKey: null,
    field: null,
    facts: { answer: "missing", title, actual: "", expected: sheetName },
    blocks: !template.supplementary,
  });
}

/** Notices how the sheets of a form were found: by another name than the form's, or more than one. */
export function noticeFoundForm(
  template: Template,
  [chosen, ...others]: readonly [Candidate, ...Candidate[]],
  log: ReadingLog,
): void {
  const formLog = new FormLog(log, template, chosen.grid);
  formLog.sheetConforms(template.supplementary ? "sheets.supplement" : "sheets.present", "present");
  noticeName(template, chosen, formLog);
  for (const other of others) {
    const { name } = other.grid.sheet;
    const facts = { actual: name, expected: chosen.grid.sheet.name };
    new FormLog(log, template, other.grid).sheet("sheets.single", "several", facts, {
      rowKey: name,
    });
  }
  if (others.length === 0) formLog.sheetConforms("sheets.single", "single");
}

function noticeName(template: Template, { kind, grid }: Candidate, log: FormLog): void {
  if (kind === "mapping" || hasExactName(grid, template))
    return log.sheetConforms("sheets.name", "exact");
  const { name } = grid.sheet;
  log.sheet(
    "sheets.name",
    "differs",
    { basis: EVIDENCE[kind], actual: name, expected: template.sheetName },
    { rowKey: name },
  );
}
