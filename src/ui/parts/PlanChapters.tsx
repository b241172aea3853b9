import type { JSX } from "react";
import { CATALOGUE_LANG } from "../../core/words/lang";
import { usePane } from "../paneContext";
import { chapterLine, foundParts } from "../viewModel/chapterLine";
import type { Duty, PlanChapter } from "../viewModel/planMap";
import styles from "../views/plan.module.css";
import { Disclosure } from "./Disclosure";
import { CHAPTER_SIGNS, SeverityIcon } from "./SeverityIcon";
import { langOf } from "../viewModel/langOf";

interface ChaptersProps {
  readonly chapters: readonly PlanChapter[];
}

/** The chapters of the plan; an opened one shows its obligations. */
export function PlanChapters({ chapters }: ChaptersProps): JSX.Element {
  const { state, titles } = usePane();
  const { dutyKind } = state;
  return (
    <div className={styles.chapters}>
      {chapters.map((chapter) => (
        <Disclosure
          key={`${dutyKind ?? ""} ${chapter.chapter}`}
          id={`plan ${dutyKind ?? ""} ${chapter.chapter}`}
          title={
            <>
              <span className={styles.mark} lang={CATALOGUE_LANG}>
                {chapter.chapter}
              </span>
              <span lang={CATALOGUE_LANG}>{titles?.chapterTitle(chapter.chapter)}</span>
            </>
          }
          line={<ChapterLine chapter={chapter} />}
          isOpenAtFirst={dutyKind !== null}
        >
          <ul className={styles.duties}>
            {chapter.duties.map((duty) => (
              <DutyLine key={duty.obligation.id} duty={duty} />
            ))}
          </ul>
        </Disclosure>
      ))}
    </div>
  );
}

function ChapterLine({ chapter }: { readonly chapter: PlanChapter }): JSX.Element {
  const { words } = usePane();
  return (
    <div className={`${styles.line} ${styles.beside}`}>
      {chapterLine(chapter, words).map(({ sign, text }) => (
        <span key={text} className={styles.part}>
          {sign === null ? null : (
            <SeverityIcon sign={sign === "person" ? sign : CHAPTER_SIGNS[sign]} />
          )}
          {text}
        </span>
      ))}
    </div>
  );
}

function DutyLine({ duty }: { readonly duty: Duty }): JSX.Element {
  const { words, send } = usePane();
  const { id, text, forms, status } = duty.obligation;
  const open = () => send({ type: "viewOpened", view: { kind: "duty", id } });
  return (
    <li>
      <button type="button" id={`duty ${id}`} className={styles.duty} onClick={open}>
        <DutySign duty={duty} />
        <span className={styles.dutyText}>
          <span lang={CATALOGUE_LANG}>{text}</span>
          <span className={styles.line}>
            {foundParts(duty.found, words.results).map((part) => (
              <strong key={part.sign}>{part.text}</strong>
            ))}
            <span>{words.plan.how[status]}</span>
            {forms.length === 0 ? null : (
              <span lang={langOf(forms.join())}>{forms.join("、")}</span>
            )}
          </span>
        </span>
      </button>
    </li>
  );
}

/** Before the first check only what is left to people bears a sign. */
export function DutySign({ duty: { state, obligation } }: { readonly duty: Duty }): JSX.Element {
  if (state !== null) return <SeverityIcon sign={CHAPTER_SIGNS[state]} />;
  const isForPeople = obligation.status === "manual" || obligation.status === "noForm";
  return isForPeople ? <SeverityIcon sign="person" /> : <span className={styles.noSign} />;
}
