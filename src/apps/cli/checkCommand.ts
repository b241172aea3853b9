import type { Report } from "../../core/model/report";
import { REPORT_SCHEMA } from "../../core/model/report";
import type { Catalog } from "../../core/model/catalog";
import type { WorkbookSnapshot } from "../../core/model/snapshot";
import type { ReportError } from "../../core/report/toJson";
import type { CheckWishes } from "../../core/plan/settle";
import { asOfDate, jobsOf, paramsFrom, type CheckOptions } from "./checkOptions";
import type { Session } from "./session";
import { exitStatus } from "./exitStatus";
import { fileErrorText } from "./errorText";
import { inOrder } from "./inOrder";
import { openCatalog } from "./openCatalog";
import { workbookFiles, type WorkbookFile } from "./workbookFiles";
import { writeReports } from "./writeReports";

/** `lbbu check`: reads, checks, writes the reports; answers the exit status. */
export async function checkCommand(
  paths: readonly string[],
  options: CheckOptions,
  session: Session,
): Promise<number> {
  const { words, files, io } = session;
  const asOf = asOfDate(options.asOf, io.now(), words);
  const jobs = jobsOf(options.jobs, words);
  const found = await workbookFiles(paths, files, words);
  const catalog = await openCatalog(options.rules, files, words);
  const wishes: CheckWishes = {
    asOf,
    edition: options.edition ?? null,
    ...(options.params !== undefined && {
      params: await paramsFrom(options.params, catalog, files, words),
    }),
  };
  const batches = options.set ? [found.files] : found.files.map((file) => [file]);
  const reports = await inOrder(batches, jobs, (batch, index) => {
    session.progress(index + 1, batches.length, nameOf(batch));
    return checkBatch(batch, { wishes, catalog, session });
  });
  session.endProgress();
  await writeReports(reports, {
    options,
    catalog,
    session,
    isList: !options.set && !found.isSingle,
  });
  return exitStatus(reports, options.failOn);
}

interface Checking {
  readonly wishes: CheckWishes;
  readonly catalog: Catalog;
  readonly session: Session;
}

/** Checks the files of one set together. What keeps it from being checked stands in place of the report. */
async function checkBatch(
  batch: readonly WorkbookFile[],
  { wishes, catalog, session }: Checking,
): Promise<Report | ReportError> {
  const { check } = await import("../../core/check");
  const { readWorkbook } = await import("../../adapters/xlsx/readWorkbook");
  let { name } = batch[0] ?? { name: "" };
  try {
    const snapshots: WorkbookSnapshot[] = [];
    for (const file of batch) {
      name = file.name;
      snapshots.push(readWorkbook(await session.files.read(file.path), name));
    }
    return await check({ snapshots, ...wishes }, catalog);
  } catch (error) {
    session.note(error);
    const told = fileErrorText(error, name, session.words);
    return { schema: REPORT_SCHEMA, workbook: { name }, error: told };
  }
}

function nameOf(batch: readonly WorkbookFile[]): string {
  return batch.map(({ name }) => name).join("、");
}
