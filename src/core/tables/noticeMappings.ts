import type { Mappings } from "./mappings";
import type { ReadingLog } from "./readingLog";
import type { MappingLine } from "./readingSettings";

const QUESTION = "settings.unusedMappings";

/** Notices lines of 欄位對應 that match nothing in the workbook. */
export function noticeMappings(mappings: Mappings, log: ReadingLog): void {
  const unused = mappings.unused();
  for (const line of unused) {
    const text = lineText(line);
    log.observe({
      question: QUESTION,
      form: null,
      file: line.file,
      sheet: line.sheetOfLine,
      cells: [line.cell],
      row: line.row,
      rowKey: text,
      field: null,
      facts: { answer: "unused", title: line.sheetOfLine, actual: text, expected: "", line: text },
      blocks: false,
    });
  }
  log.count(QUESTION, null, { answer: "used" }, { count: mappings.size - unused.length });
}

/** What the line says, in the order of its columns: 3-02-01｜資產清冊｜財產保管人｜保管人 */
function lineText({ form, sheet, title, column, original, standard }: MappingLine): string {
  return [form, sheet, title, column, original, standard]
    .filter((part) => part !== null)
    .join("｜");
}
