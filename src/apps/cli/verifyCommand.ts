import type { Catalog } from "../../core/model/catalog";
import type { WorkbookSnapshot } from "../../core/model/snapshot";
import type { Verification } from "../../core/model/verification";
import type { OpinionCase } from "../../core/rules/secondOpinion/secondOpinion";
import { verificationText } from "../../core/seal/verificationText";
import { CLEAN, FINDINGS } from "./exitStatus";
import { oneWorkbook } from "./oneWorkbook";
import { openCatalog } from "./openCatalog";
import type { Session } from "./session";

export interface VerifyOptions {
  readonly format: "text" | "json";
  readonly rules?: string;
  readonly independent?: boolean;
  readonly cases?: string;
}

/** `lbbu verify`: performs the sealed check again and compares. */
export async function verifyCommand(
  path: string,
  options: VerifyOptions,
  session: Session,
): Promise<number> {
  const { words, files, io, lang } = session;
  const file = await oneWorkbook(path, session);
  const snapshot = await file.snapshot();
  const catalog = await openCatalog(options.rules, files, words);
  const { verifyWorkbook } = await import("../../core/handOver");
  const verification = await verifyWorkbook(snapshot, catalog);
  const opinion = await secondOpinionOf(verification, { snapshot, catalog, options, session });
  io.stdout(
    options.format === "json"
      ? `${JSON.stringify({ ...verification, ...opinion }, null, 2)}\n`
      : verificationText(verification, lang) + (opinion ? independentText(opinion, session) : ""),
  );
  const agrees = opinion === null || opinion.disagreeing.length === 0;
  return verification.state === "consistent" && agrees ? CLEAN : FINDINGS;
}

interface Opinion {
  readonly cases: number;
  readonly disagreeing: readonly OpinionCase[];
}

interface Asked {
  readonly snapshot: WorkbookSnapshot;
  readonly catalog: Catalog;
  readonly options: VerifyOptions;
  readonly session: Session;
}

/** null = not asked for, or there is no seal that says what to judge. */
async function secondOpinionOf(
  verification: Verification,
  { snapshot, catalog, options, session }: Asked,
): Promise<Opinion | null> {
  const isAsked = options.independent === true || options.cases !== undefined;
  if (!isAsked || !("seal" in verification)) return null;
  const { independentCases, casesCsv } = await import("./independent");
  const cases = await independentCases(snapshot, verification.seal, catalog);
  if (options.cases !== undefined)
    await session.files.write(options.cases, casesCsv(cases, session.words));
  return {
    cases: cases.reduce((sum, { count }) => sum + count, 0),
    disagreeing: cases.filter(({ first, second }) => first !== second),
  };
}

function independentText({ cases, disagreeing }: Opinion, { words }: Session): string {
  const { verify } = words;
  const lines = disagreeing.map(({ rule, key, first, second }) =>
    verify.disagree(rule, key ?? "", verify.verdicts[first], verify.verdicts[second]),
  );
  return [verify.agree(cases, disagreeing.length), ...lines, verify.shared, ""].join("\n");
}
