import type { JSX, ReactNode } from "react";
import styles from "../pane.module.css";
import { usePlaceKept } from "../usePlaceKept";

interface PageProps {
  /** Name of the main region. */
  readonly label?: string;
  /** Where this view was scrolled to is kept under this name. */
  readonly name: string;
  readonly footer?: ReactNode;
  /** Nothing in it takes the focus: it is scrolled with the keys by itself. */
  readonly isText?: boolean;
  readonly children: ReactNode;
}

/** The scrolling part of a view, and its buttons below. */
export function Page({ label, name, footer, isText, children }: PageProps): JSX.Element {
  const main = usePlaceKept(name);
  return (
    <>
      <main
        className={styles.main}
        aria-label={label}
        ref={main}
        data-scroller=""
        tabIndex={isText ? 0 : undefined}
      >
        {children}
      </main>
      {footer === undefined ? null : <footer className={styles.footer}>{footer}</footer>}
    </>
  );
}
