import { Button } from "@fluentui/react-components";
import { DocumentSearch24Regular, FolderOpen20Regular } from "@fluentui/react-icons";
import type { JSX } from "react";
import { PREVIEW_WORDS } from "../../core/words/previewWords";
import { usePane } from "../../ui/paneContext";
import { ChooseFiles } from "../../ui/parts/ChooseFiles";
import { NoticeBar } from "../../ui/parts/NoticeBar";
import { Page } from "../../ui/parts/Page";
import { SeverityIcon } from "../../ui/parts/SeverityIcon";
import firstRun from "../../ui/views/firstRun.module.css";
import styles from "./preview.module.css";
import { usePreview } from "./previewContext";

/** What the page does, and the way to begin. */
export function OpenFiles(): JSX.Element {
  const { words, state, actions } = usePane();
  const { shelf, open } = usePreview();
  const text = PREVIEW_WORDS[state.lang];
  return (
    <Page name="openFiles" label={words.shell.tabs.check}>
      <NoticeBar />
      <div className={firstRun.hero}>
        <span className={firstRun.emblem}>
          <DocumentSearch24Regular aria-hidden />
        </span>
        <h2 className={firstRun.title}>{text.drop}</h2>
        <p className={firstRun.scope}>{text.dropMeans}</p>
      </div>
      <div className={styles.begin}>
        {shelf.books.length === 0 ? (
          <ChooseFiles
            label={text.open}
            appearance="primary"
            icon={<FolderOpen20Regular />}
            onFiles={open}
          />
        ) : (
          <Button appearance="primary" onClick={() => void actions.check()}>
            {words.shell.checkNow}
          </Button>
        )}
      </div>
      <ul className={firstRun.promises}>
        {text.promises.map((promise) => (
          <li key={promise}>
            <SeverityIcon sign="ok" />
            {promise}
          </li>
        ))}
      </ul>
      <p className={styles.remark}>{text.limits}</p>
    </Page>
  );
}
