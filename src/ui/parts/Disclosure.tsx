import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useId, type JSX, type ReactNode } from "react";
import { usePane } from "../paneContext";
import styles from "../views/plan.module.css";

interface DisclosureProps {
  /** Under which the pane remembers whether it is open. */
  readonly id: string;
  /** As readers hear it. */
  readonly name: string;
  /** What it looks like; the element of this id is hidden within the button and read after its name. */
  readonly label: (aboutId: string) => ReactNode;
  readonly isOpenAtFirst?: boolean;
  readonly children: ReactNode;
}

/** A heading that opens and closes what is below it. */
export function Disclosure(props: DisclosureProps): JSX.Element {
  const { id, name, label, isOpenAtFirst = false, children } = props;
  const { state, send } = usePane();
  const isOpen = state.sections.get(id) ?? isOpenAtFirst;
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  const about = useId();
  return (
    <section>
      <h3>
        <button
          type="button"
          id={id}
          className={styles.opener}
          aria-expanded={isOpen}
          aria-label={name}
          aria-describedby={about}
          onClick={() => send({ type: "sectionToggled", key: id, isOpen: !isOpen })}
        >
          {label(about)}
          <Chevron aria-hidden />
        </button>
      </h3>
      {isOpen ? children : null}
    </section>
  );
}

/** A title with a count at the right. */
export function Counted({
  id,
  title,
  count,
}: {
  readonly id: string;
  readonly title: string;
  readonly count: number;
}): JSX.Element {
  return (
    <>
      <span className={styles.opened}>{title}</span>
      <span id={id} className={styles.count} aria-hidden>
        {count}
      </span>
    </>
  );
}
