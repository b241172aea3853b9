import { FolderOpen20Regular } from "@fluentui/react-icons";
import type { JSX } from "react";
import { PREVIEW_WORDS } from "../../core/words/previewWords";
import { usePane } from "../../ui/paneContext";
import { ChooseFiles } from "../../ui/parts/ChooseFiles";
import styles from "./preview.module.css";
import { usePreview } from "./previewContext";

/** Which files are open, and opening others. */
export function TopBar(): JSX.Element {
  const { state, words } = usePane();
  const { shelf, refused, isInBackground, open } = usePreview();
  const text = PREVIEW_WORDS[state.lang];
  return (
    <section className={styles.bar} aria-label={text.files}>
      <div className={styles.names}>
        <strong>{words.shell.product}</strong>
        {shelf.books.length === 0 ? null : (
          <span>{shelf.books.map(({ name }) => name).join("、")}</span>
        )}
      </div>
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
    </section>
  );
}
