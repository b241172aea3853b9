import { SEAL_SCHEMA, type Seal } from "../../model/seal";
import type { WorkbookSnapshot } from "../../model/snapshot";
import { RESULT_SHEETS } from "../../model/checkedWorkbook";
import type { SealLine } from "../../report/checkedWorkbook/sealLines";
import { SEAL_LABELS, SEAL_NONE } from "../../words/sealSheetWords";
import { isSeal } from "../part/partShapes";
import { inOrder } from "../sealOf";
import { textsOfSheet } from "./cellTexts";

const [SUMMARY] = RESULT_SHEETS;
const LABELS: ReadonlySet<string> = new Set(Object.values(SEAL_LABELS));

/** The lines of the seal on 檢核摘要; null where there is no such block. */
export function sealLinesOf(workbook: WorkbookSnapshot): readonly SealLine[] | null {
  const rows = textsOfSheet(workbook, SUMMARY);
  const start = rows?.findIndex(([first]) => first === SEAL_LABELS.title) ?? -1;
  if (!rows || start < 0) return null;
  return rows.slice(start + 1).flatMap(([label, ...values]): SealLine[] => {
    return label !== undefined && LABELS.has(label) ? [[label, ...values]] : [];
  });
}

/** The seal these lines say; null where they do not make one. */
export function sealOfLines(lines: readonly SealLine[]): Seal | null {
  const valuesOf = (label: string) => lines.filter(([own]) => own === label).map(([, ...v]) => v);
  const one = (label: string) => {
    const [values = [], ...others] = valuesOf(label);
    return others.length === 0 ? values : [];
  };
  const [id, version, sha256] = one(SEAL_LABELS.pack);
  const [gap, review, advice, waived] = one(SEAL_LABELS.counts).map(Number);
  const seal = {
    schema: one(SEAL_LABELS.schema)[0] === SEAL_SCHEMA ? SEAL_SCHEMA : null,
    engine: one(SEAL_LABELS.engine)[0],
    pack: { id, version, sha256 },
    asOf: one(SEAL_LABELS.asOf)[0],
    edition: one(SEAL_LABELS.edition)[0],
    parameters: Object.fromEntries(
      valuesOf(SEAL_LABELS.parameter).map((values) => [values.at(-2) ?? "", valueOf(values)]),
    ),
    sheets: valuesOf(SEAL_LABELS.sheet).map(([sheet, form, rows, digest]) => ({
      form,
      sheet,
      rows: Number(rows),
      sha256: digest,
    })),
    waivers: noneAsNull(one(SEAL_LABELS.waivers)[0]),
    counts: { gap, review, advice, waived },
    findings: one(SEAL_LABELS.findings)[0],
    sealedAt: one(SEAL_LABELS.sealedAt)[0],
    previous: noneAsNull(one(SEAL_LABELS.previous)[0]),
    before: noneAsNull(one(SEAL_LABELS.before)[0]),
  };
  return isSeal(seal) ? inOrder(seal) : null;
}

function noneAsNull(text: string | undefined): string | null | undefined {
  return text === SEAL_NONE ? null : text;
}

/** undefined, which is no parameter's value, where the text is no JSON. */
function valueOf(values: readonly string[]): unknown {
  try {
    return JSON.parse(values.at(-1) ?? "") as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
