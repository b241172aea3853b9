import { useEffect, useRef, type RefObject } from "react";
import { usePane } from "./paneContext";

/** Readers hear the count once typing rests. */
const REST_MS = 500;

/** The search box that Ctrl+F puts the focus in. */
export function useSearchKey(): RefObject<HTMLInputElement> {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.ctrlKey || event.key.toLowerCase() !== "f") return;
      event.preventDefault();
      box.current?.focus();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
  return box;
}

/** Says how many there are whenever what is asked for changes, not when the list does by itself. */
export function useCountSaid(text: string, asked: unknown): void {
  const { send } = usePane();
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    const timer = setTimeout(() => send({ type: "said", text }), REST_MS);
    return () => clearTimeout(timer);
  }, [asked]);
}
