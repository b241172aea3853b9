import type { JSX } from "react";
import { PREVIEW_WORDS } from "../../core/words/previewWords";
import { usePane } from "../../ui/paneContext";
import type { ReportFormat } from "../../ui/paneEngine";
import { failureOf } from "../../ui/paneFailure";
import { Downloads } from "../../ui/parts/Downloads";
import { failureLine } from "../../ui/viewModel/failureWords";
import styles from "./preview.module.css";

const FORMATS: readonly ReportFormat[] = ["html", "csv", "json", "sarif"];

/** The report as files, each with the bytes of `lbbu check --format`. */
export function ReportDownloads(): JSX.Element | null {
  const { state, words, services, send } = usePane();
  const { result, lang } = state;
  if (!result || state.run || state.views.length > 0) return null;
  const { report } = result;
  const { name } = report.workbook;
  const download = async (format: ReportFormat) => {
    try {
      const content = await services.engine.reportText(report, format, { name, lang });
      services.save(`${name.replaceAll(/\.xls[xm]/giu, "")}.${format}`, content);
    } catch (error) {
      const text = failureLine(failureOf(error), lang);
      send({ type: "noticed", notice: { tone: "error", text } });
    }
  };
  const { downloads } = PREVIEW_WORDS[lang];
  return (
    <section className={styles.downloads} aria-label={downloads}>
      <details>
        <summary>{downloads}</summary>
        <Downloads
          downloads={FORMATS.map((format) => ({
            label: words.seal.files[format].label,
            onDownload: () => void download(format),
          }))}
        />
      </details>
    </section>
  );
}
