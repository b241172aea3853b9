import type { JSX } from "react";
import type { Report } from "../../core/model/report";
import { PREVIEW_WORDS } from "../../core/words/previewWords";
import { usePane } from "../../ui/paneContext";
import { failureOf } from "../../ui/paneFailure";
import { Downloads } from "../../ui/parts/Downloads";
import { failureLine } from "../../ui/viewModel/failureWords";
import { REPORT_FORMATS, type ReportFormat } from "./book";
import styles from "./preview.module.css";
import { usePreview } from "./previewContext";

const MEDIA_TYPES: Readonly<Record<ReportFormat, string>> = {
  html: "text/html",
  csv: "text/csv",
  json: "application/json",
  sarif: "application/sarif+json",
};

/** The report as files, each with the bytes of `lbbu check --format`. */
export function ReportDownloads(): JSX.Element | null {
  const { state, send } = usePane();
  const { shelf } = usePreview();
  const { result, lang } = state;
  if (!result || state.run || state.views.length > 0) return null;
  const text = PREVIEW_WORDS[lang];
  const { report } = result;
  const download = (format: ReportFormat) => {
    shelf.render({ format, report, lang }).then(
      (content) => save(content, { report, format }),
      (error: unknown) => {
        const notice = { tone: "error", text: failureLine(failureOf(error), lang) } as const;
        send({ type: "noticed", notice });
      },
    );
  };
  return (
    <section className={styles.downloads} aria-label={text.downloads}>
      <details>
        <summary>{text.downloads}</summary>
        <Downloads
          downloads={REPORT_FORMATS.map((format) => ({
            label: text.formats[format],
            onDownload: () => download(format),
          }))}
        />
      </details>
    </section>
  );
}

function save(content: string, { report, format }: { report: Report; format: ReportFormat }): void {
  const address = URL.createObjectURL(new Blob([content], { type: MEDIA_TYPES[format] }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `${report.workbook.name.replaceAll(/\.xls[xm]/giu, "")}.${format}`;
  link.click();
  URL.revokeObjectURL(address);
}
