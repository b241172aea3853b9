import { useCallback, useMemo, useState, type JSX } from "react";
import type { Lang } from "../../core/words/lang";
import type { PaneServices } from "../../ui/actions/world";
import type { Habits } from "../../ui/habits";
import { Pane, type PaneCommands } from "../../ui/Pane";
import { copyText } from "../taskpane/copyText";
import { saveText } from "../taskpane/saveText";
import { PreviewContext } from "./previewContext";
import { PREVIEW_VIEWS } from "./previewViews";
import { ReportDownloads } from "./ReportDownloads";
import { SealResults } from "./SealResults";
import type { StartedCalls } from "./startCalls";
import { TopBar } from "./TopBar";
import { useOpenFiles } from "./useOpenFiles";

/** The pane over files that a person opens, which are only read. */
export function Preview({
  calls,
  isInBackground,
  lang,
}: StartedCalls & { readonly lang: Lang }): JSX.Element {
  const { count, shelf, refused, open } = useOpenFiles(calls);
  const [habits] = useState(habitsOfPage);
  const services = useMemo<PaneServices>(
    () => ({
      host: shelf.host,
      engine: shelf.engine,
      now: () => new Date(),
      copy: copyText,
      save: saveText,
      habits,
    }),
    [shelf, habits],
  );
  const checkOpened = useCallback(
    ({ check }: PaneCommands) => {
      if (shelf.books.length > 0) void check();
    },
    [shelf],
  );
  const context = useMemo(
    () => ({ shelf, isInBackground, refused, open }),
    [shelf, isInBackground, refused, open],
  );
  return (
    <PreviewContext.Provider value={context}>
      {/* Other files are another pane: nothing of the files before stays in sight. */}
      <Pane
        key={count}
        services={services}
        views={PREVIEW_VIEWS}
        lang={lang}
        isDark={null}
        onReady={checkOpened}
        top={
          <>
            <TopBar />
            <SealResults />
            <ReportDownloads />
          </>
        }
      />
    </PreviewContext.Provider>
  );
}

/** Kept as long as the page is open; there is no workbook to be selected in. */
function habitsOfPage(): PaneServices["habits"] {
  let kept: Partial<Habits> = {};
  return {
    load: () => ({ ...kept, isFollowing: false }),
    keep: (habits) => {
      kept = habits;
    },
  };
}
