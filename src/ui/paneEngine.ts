import type { Located } from "../core/findings/locate";
import type { Catalog } from "../core/model/catalog";
import type { CheckedWorkbook } from "../core/model/checkedWorkbook";
import type { Finding } from "../core/model/finding";
import type { Edition, ParameterValue } from "../core/model/plan";
import type { Report } from "../core/model/report";
import type { SampleRow } from "../core/model/sample";
import type { SealShown, SealStanding } from "../core/model/seal";
import type { SheetSnapshot, WorkbookSnapshot } from "../core/model/snapshot";
import type { Verification } from "../core/model/verification";
import type { DesignedSheet } from "../core/model/workbookDesign";
import type { KeptParameters } from "../core/plan/keptParameters";
import type { InsertableTemplate } from "../core/ports";
import type { ReportNotes } from "../core/report/reportNotes";
import type { ForeignValue } from "../core/tables/foreignValues";
import type { SheetSuggestions } from "../core/tables/recognise/suggestForms";
import type { Lang } from "../core/words/lang";

/** What a check is asked for; everything survives being sent to a worker. */
interface CheckOrder {
  readonly snapshots: readonly WorkbookSnapshot[];
  /** ISO date. */
  readonly asOf: string;
  readonly edition: Edition | "auto" | null;
  readonly params: Readonly<Record<string, ParameterValue>>;
}

export interface CheckResult {
  readonly report: Report;
  readonly notes: ReportNotes;
  /** Of the open workbook. */
  readonly standing: SealStanding;
}

interface HandOverOrder extends Omit<CheckOrder, "snapshots"> {
  /** The open workbook; others cannot be sealed into it. */
  readonly snapshot: WorkbookSnapshot;
  /** ISO time with offset. */
  readonly sealedAt: string;
}

interface MadeHandOver {
  /** What is to be written. */
  readonly checked: CheckedWorkbook;
  /** The check that was sealed, as it stands once that is written. */
  readonly result: CheckResult;
  /** Nothing has changed since the seal that was there, which stays. */
  readonly isKept: boolean;
}

export type ReportFormat = "html" | "csv" | "json" | "sarif";

export type ControlForm = "欄位對應" | "檢核參數" | "計畫資料" | "豁免清單";

/** Core, wherever it runs. Rejects with what the pane tells as a PaneFailure. */
export interface PaneEngine {
  catalog(): Promise<Catalog>;
  check(order: CheckOrder): Promise<CheckResult>;
  /** Ends a running check at once; its promise stays unsettled. */
  cancel(): void;
  /** Where the finding's cell is in the sheet as it stands now; null = its row is gone. */
  locate(finding: Finding, rowKey: string | null, sheet: SheetSnapshot): Promise<Located | null>;
  /** Which forms these sheets may be. */
  suggest(sheets: readonly SheetSnapshot[]): Promise<readonly SheetSuggestions[]>;
  /** Words of a sheet, read as the form with these rows of 欄位對應, that the form's lists do not know. */
  foreignValues(
    sheet: SheetSnapshot,
    form: string,
    planned: readonly SampleRow[],
  ): Promise<readonly ForeignValue[]>;
  /** Reads an .xlsx file. */
  readFile(bytes: Uint8Array, name: string): Promise<WorkbookSnapshot>;
  /** The forms as sheets to be inserted, blank or filled with the sample. */
  templates(
    forms: readonly string[],
    content: "blank" | "sample",
  ): Promise<readonly InsertableTemplate[]>;
  /** What the sheet 檢核參數 (null = there is none) is to hold so that these values are kept in it. */
  keptParameters(
    sheet: SheetSnapshot | null,
    wanted: Readonly<Record<string, ParameterValue>>,
  ): Promise<KeptParameters>;
  /** One of the sheets that say how to check, with these rows. */
  controlSheet(form: ControlForm, rows: readonly SampleRow[]): Promise<DesignedSheet>;
  /** Checks the open workbook alone, seals the check and makes what is to be written. */
  handOver(order: HandOverOrder): Promise<MadeHandOver>;
  /** The seal the sheet 檢核摘要 tells; null = it tells none. */
  sealOn(summary: SheetSnapshot): Promise<SealShown | null>;
  /** Performs the sealed check again and says what is not as it was sealed. */
  verify(snapshot: WorkbookSnapshot): Promise<Verification>;
  /** The report as a file, the bytes of `lbbu check --format`. @param name of the workbook */
  reportText(report: Report, format: ReportFormat, about: ReportFileAbout): Promise<string>;
}

/** What a report file has besides its report. */
interface ReportFileAbout {
  /** Name of the workbook file. */
  readonly name: string;
  readonly lang: Lang;
}
