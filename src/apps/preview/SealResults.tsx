import { useEffect, useState, type JSX } from "react";
import type { Compared } from "../../core/model/verification";
import { differenceText, verificationRemarks } from "../../core/seal/verificationText";
import type { Lang } from "../../core/words/lang";
import { PREVIEW_WORDS } from "../../core/words/previewWords";
import { VERIFY_WORDS } from "../../core/words/verifyWords";
import { usePane } from "../../ui/paneContext";
import { failureOf } from "../../ui/paneFailure";
import { SeverityIcon } from "../../ui/parts/SeverityIcon";
import { failureLine } from "../../ui/viewModel/failureWords";
import type { BookVerification } from "./book";
import styles from "./preview.module.css";
import { usePreview } from "./previewContext";

/** More lines would be slow to show and nobody reads them. */
const MAX_SHOWN = 500;

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
          ? found.map((one) => <SealResult key={one.name} result={one} lang={state.lang} />)
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

interface SealResultProps {
  readonly result: BookVerification;
  readonly lang: Lang;
}

function SealResult({ result: { name, verification }, lang }: SealResultProps): JSX.Element {
  const text = PREVIEW_WORDS[lang];
  if (verification.state === "notSealed" || verification.state === "damaged")
    return (
      <p className={styles.verdict}>
        <SeverityIcon sign={verification.state === "damaged" ? "bad" : "none"} />
        <span>
          {name}：{text[verification.state]}
        </span>
      </p>
    );
  const isConsistent = verification.state === "consistent";
  return (
    <details open={!isConsistent}>
      <summary className={styles.verdict}>
        <SeverityIcon sign={isConsistent ? "ok" : "bad"} />
        <span>
          {name}：
          <strong>
            {isConsistent
              ? VERIFY_WORDS[lang].consistent
              : text.differences(verification.differences.length)}
          </strong>
        </span>
      </summary>
      <Differences verification={verification} lang={lang} />
      {isConsistent ? <p>{VERIFY_WORDS[lang].consistentMeans}</p> : null}
      {verificationRemarks(verification, lang).map((remark) => (
        <p key={remark} className={styles.remark}>
          {remark}
        </p>
      ))}
    </details>
  );
}

function Differences({
  verification: { differences },
  lang,
}: {
  readonly verification: Compared;
  readonly lang: Lang;
}): JSX.Element | null {
  if (differences.length === 0) return null;
  const hidden = differences.length - MAX_SHOWN;
  const lines = differences.slice(0, MAX_SHOWN).map((one) => differenceText(one, lang));
  return (
    <>
      <ul className={styles.differences} tabIndex={0} aria-label={PREVIEW_WORDS[lang].seal}>
        {lines.map((line, index) => (
          <li key={`${index} ${line}`}>{line}</li>
        ))}
      </ul>
      {hidden > 0 ? <p>{PREVIEW_WORDS[lang].more(hidden)}</p> : null}
    </>
  );
}
