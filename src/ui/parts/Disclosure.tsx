import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useId, type JSX, type ReactNode } from "react";
import { usePane } from "../paneContext";
import styles from "../views/plan.module.css";

interface DisclosureProps {
  /** Under which the pane remembers whether it is open. */
  readonly id: string;
  readonly title: ReactNode;
  /** Read after the title: below it, or a count at its right. */
  readonly line?: ReactNode;
  readonly count?: number;
  readonly isOpenAtFirst?: boolean;
  readonly children: ReactNode;
}

/** A heading that opens and closes what is below it; its whole line can be clicked. */
export function Disclosure(props: DisclosureProps): JSX.Element {
  const { id, title, line, count, isOpenAtFirst = false, children } = props;
  const { state, send } = usePane();
  const isOpen = state.sections.get(id) ?? isOpenAtFirst;
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  const about = useId();
  return (
    <section>
      <div className={styles.head}>
        <div className={styles.opened}>
          <h3>
            <button
              type="button"
              id={id}
              className={styles.opener}
              aria-expanded={isOpen}
              aria-describedby={about}
              onClick={() => send({ type: "sectionToggled", key: id, isOpen: !isOpen })}
            >
              {title}
            </button>
          </h3>
          {count === undefined ? <div id={about}>{line}</div> : null}
        </div>
        {count === undefined ? null : (
          <span id={about} className={styles.count}>
            {count}
          </span>
        )}
        <Chevron aria-hidden />
      </div>
      {isOpen ? children : null}
    </section>
  );
}
