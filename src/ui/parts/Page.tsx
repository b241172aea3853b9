import { useLayoutEffect, useRef, type JSX, type ReactNode } from "react";
import styles from "../pane.module.css";

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

/** How far each view was scrolled when it was left. */
const scrolled = new Map<string, number>();

/** The scrolling part of a view, and its buttons below. */
export function Page({ label, name, footer, isText, children }: PageProps): JSX.Element {
  const main = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const element = main.current;
    if (!element) return;
    element.scrollTop = scrolled.get(name) ?? 0;
    const keep = () => scrolled.set(name, element.scrollTop);
    element.addEventListener("scroll", keep, { passive: true });
    return () => element.removeEventListener("scroll", keep);
  }, [name]);
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
