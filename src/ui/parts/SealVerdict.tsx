import type { JSX } from "react";
import type { Compared, Verification } from "../../core/model/verification";
import { differenceText, verificationRemarks } from "../../core/seal/verificationText";
import type { Lang } from "../../core/words/lang";
import { PREVIEW_WORDS } from "../../core/words/previewWords";
import { VERIFY_WORDS } from "../../core/words/verifyWords";
import page from "../page.module.css";
import { SeverityIcon } from "./SeverityIcon";
import styles from "./sealVerdict.module.css";

/** More lines would be slow to show and nobody reads them. */
const MAX_SHOWN = 500;

interface SealVerdictProps {
  /** What was verified, such as the name of the file; "" where there is only one thing. */
  readonly name: string;
  readonly verification: Verification;
  readonly lang: Lang;
}

/** Whether a workbook is as it was sealed, and if not, what is different. */
export function SealVerdict({ name, verification, lang }: SealVerdictProps): JSX.Element {
  const text = PREVIEW_WORDS[lang];
  const about = name === "" ? "" : `${name}：`;
  if (verification.state === "notSealed" || verification.state === "damaged")
    return (
      <p className={styles.verdict}>
        <SeverityIcon sign={verification.state === "damaged" ? "bad" : "none"} />
        <span>
          {about}
          {text[verification.state]}
        </span>
      </p>
    );
  const isConsistent = verification.state === "consistent";
  return (
    <details className={styles.details} open={!isConsistent || name === ""}>
      <summary className={styles.verdict}>
        <SeverityIcon sign={isConsistent ? "ok" : "bad"} />
        <span>
          {about}
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
        <p key={remark} className={page.secondary}>
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
