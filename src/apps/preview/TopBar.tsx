import { Button } from "@fluentui/react-components";
import { ArrowDownload20Regular, FolderOpen20Regular } from "@fluentui/react-icons";
import type { JSX } from "react";
import type { Report } from "../../core/model/report";
import { toJson } from "../../core/report/toJson";
import { PREVIEW_WORDS } from "../../core/words/previewWords";
import { usePane } from "../../ui/paneContext";
import { ChooseFiles } from "../../ui/parts/ChooseFiles";
import styles from "./preview.module.css";
import { usePreview } from "./previewContext";

/** Which files are open, opening others, and the report as a file. */
export function TopBar(): JSX.Element {
  const { state, words } = usePane();
  const { shelf, refused, isInBackground, open } = usePreview();
  const text = PREVIEW_WORDS[state.lang];
  const report = state.result?.report;
  return (
    <div className={styles.bar}>
      <div className={styles.names}>
        <strong>{words.shell.product}</strong>
        {shelf.books.length === 0 ? null : (
          <span>{shelf.books.map(({ name }) => name).join("、")}</span>
        )}
      </div>
      {report ? (
        <Button icon={<ArrowDownload20Regular />} onClick={() => save(report)}>
          {text.exportJson}
        </Button>
      ) : null}
      {shelf.books.length === 0 ? null : (
        <ChooseFiles
          label={text.openOthers}
          appearance="secondary"
          icon={<FolderOpen20Regular />}
          onFiles={open}
        />
      )}
      {refused.length === 0 ? null : (
        <p role="alert" className={styles.note}>
          {text.unreadable(refused.join("、"))}
        </p>
      )}
      {isInBackground ? null : <p className={styles.note}>{text.inForeground}</p>}
    </div>
  );
}

/** The same bytes as `lbbu check --format json`. */
function save(report: Report): void {
  const address = URL.createObjectURL(new Blob([toJson(report)], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `${report.workbook.name.replaceAll(/\.xls[xm]/giu, "")}.json`;
  link.click();
  URL.revokeObjectURL(address);
}
