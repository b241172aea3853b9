import { useEffect, useLayoutEffect, useRef, type RefObject } from "react";
import { usePane } from "./paneContext";

/** Where each view was when it was left: how far scrolled, and the id of what was activated last. */
const scrolled = new Map<string, number>();
const activated = new Map<string, string>();

/** For another workbook: nothing is as it was left. */
export function forgetPlaces(): void {
  scrolled.clear();
  activated.clear();
}

/** A tab, and a view one comes back to, is as it was left; a view that is opened begins at its top. */
export function usePlaceKept(name: string): RefObject<HTMLElement> {
  const { isBack, views } = usePane().state;
  const main = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const element = main.current;
    if (!element) return;
    const isKept = isBack || views.length === 0;
    element.scrollTop = isKept ? (scrolled.get(name) ?? 0) : 0;
    const keep = () => scrolled.set(name, element.scrollTop);
    const note = ({ target }: Event) => {
      const named = target instanceof Element ? target.closest("main [id]") : null;
      if (named) activated.set(name, named.id);
    };
    element.addEventListener("scroll", keep, { passive: true });
    element.addEventListener("click", note, { capture: true });
    return () => {
      element.removeEventListener("scroll", keep);
      element.removeEventListener("click", note, { capture: true });
    };
  }, [name]);

  // The shell has put the focus on the heading, or the view itself has put it where it belongs.
  useEffect(() => {
    const isFree = document.activeElement?.hasAttribute("data-heading") ?? false;
    const id = activated.get(name);
    if (isBack && isFree && id !== undefined)
      document.getElementById(id)?.focus({ preventScroll: true });
  }, [name]);
  return main;
}
