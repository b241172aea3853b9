import type { Finding } from "../model/finding";
import { RESULT_SHEETS } from "../model/checkedWorkbook";
import type { Report } from "../model/report";
import { SEAL_SCHEMA, type Seal, type SealedSheet } from "../model/seal";
import type { SealedContent } from "./content/sealedSheets";
import { digestOfRows, type SheetContent } from "./content/sheetContent";
import { digestOfJson, digestOfLines } from "./digest";

/** What a check comes to, before it is known when it is sealed and what stands before it. */
export type Unsealed = Omit<Seal, "sealedAt" | "previous" | "before">;

/** The seal of a report over the content it was made from. */
export function sealOf(report: Report, content: SealedContent): Unsealed {
  const { engine, pack, asOf, edition, parameters, summary, findings } = report;
  const { gap, review, advice, waived } = summary;
  return {
    schema: SEAL_SCHEMA,
    engine,
    pack,
    asOf,
    edition,
    parameters,
    sheets: content.sheets.map(sealedSheet),
    waivers: content.waivers && digestOfRows(content.waivers.rows),
    counts: { gap, review, advice, waived },
    findings: digestOfFindings(findings),
  };
}

function sealedSheet({ form, sheet, rows }: SheetContent): SealedSheet {
  return { form, sheet, rows: rows.length, sha256: digestOfRows(rows) };
}

/**
 * Which findings there are, how severe and whether waived. Not their addresses and quoted values: a blank
 * row moves the ones, a program that saves 15 digits shortens the others, and the content has its own digest.
 */
export function digestOfFindings(findings: readonly Finding[]): string {
  return digestOfLines(
    findings.map(({ id, rule, severity, waiver }) =>
      JSON.stringify([id, rule, severity, waiver !== null]),
    ),
  );
}

/** Digest of all sheets sealed but our own, which say another time with each seal. */
export function digestOfSheets({ sheets }: Pick<Seal, "sheets">): string {
  const own: readonly string[] = RESULT_SHEETS;
  return digestOfLines(
    sheets.filter(({ form }) => !own.includes(form)).map(({ form, sha256 }) => `${form} ${sha256}`),
  );
}

/** Digest of a seal, its keys in the order of the type whatever order they were read in. */
export function digestOfSeal(seal: Seal): string {
  return digestOfJson(inOrder(seal));
}

/** The digest in the short form people compare: "7F3A-91C2-0B5E-D846". */
export function sealCode(seal: Seal): string {
  const digits = digestOfSeal(seal).slice(0, 16).toUpperCase();
  return digits.replaceAll(/(.{4})(?=.)/gu, "$1-");
}

/** The keys in the order of the type. Parameters are sorted: a pack may list them anew. */
export function inOrder(seal: Seal): Seal {
  const { schema, engine, pack, asOf, edition, parameters, sheets, waivers, counts } = seal;
  return {
    schema,
    engine,
    pack: { id: pack.id, version: pack.version, sha256: pack.sha256 },
    asOf,
    edition,
    parameters: Object.fromEntries(
      Object.entries(parameters).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
    ),
    sheets: sheets.map(({ form, sheet, rows, sha256 }) => ({ form, sheet, rows, sha256 })),
    waivers,
    counts: {
      gap: counts.gap,
      review: counts.review,
      advice: counts.advice,
      waived: counts.waived,
    },
    findings: seal.findings,
    sealedAt: seal.sealedAt,
    previous: seal.previous,
    before: seal.before,
  };
}
