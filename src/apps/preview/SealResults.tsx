import { useEffect, useState, type JSX } from "react";
import { PREVIEW_WORDS } from "../../core/words/previewWords";
import { usePane } from "../../ui/paneContext";
import { failureOf } from "../../ui/paneFailure";
import { SealVerdict } from "../../ui/parts/SealVerdict";
import { failureLine } from "../../ui/viewModel/failureWords";
import type { BookVerification } from "./book";
import styles from "./preview.module.css";
import { usePreview } from "./previewContext";

/** What became of the seal of each file, as soon as the files were checked. */
export function SealResults(): JSX.Element | null {
  const { state } = usePane();
  const found = useVerifications();
  const text = PREVIEW_WORDS[state.lang];
  // A view that was opened has the page for itself.
  if (!state.result || state.run || state.views.length > 0) return null;
  return (
    <section className={styles.seal} aria-label={text.seal}>
      <div role="status">
        {typeof found === "string" ? found : null}
        {found === null ? text.verifying : null}
        {Array.isArray(found)
          ? found.map((one) => <SealVerdict key={one.name} {...one} lang={state.lang} />)
          : null}
      </div>
    </section>
  );
}

/** null while it is found out; a text = why it cannot be. */
function useVerifications(): BookVerification[] | string | null {
  const { state } = usePane();
  const { shelf } = usePreview();
  const [found, setFound] = useState<BookVerification[] | string | null>(null);
  const { result, lang } = state;
  const isRunning = state.run !== null;
  useEffect(() => {
    let isWanted = true;
    setFound(null);
    if (!result || isRunning) return;
    shelf.verify().then(
      (verifications) => isWanted && setFound([...verifications]),
      (error: unknown) => isWanted && setFound(failureLine(failureOf(error), lang)),
    );
    return () => {
      isWanted = false;
    };
  }, [shelf, result, isRunning, lang]);
  return found;
}
