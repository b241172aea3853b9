import { useEffect, useRef } from "react";
import { usePane } from "./paneContext";

/** Once something was written or removed, or that was left, its outcome is in sight and the focus is not lost. */
export function useHandOverEnd(): void {
  const { handOver } = usePane().state;
  const before = useRef(handOver);
  useEffect(() => {
    const isOver = handOver === "idle" && before.current !== "idle";
    const wasAsking = before.current === "asking";
    before.current = handOver;
    if (!isOver) return;
    if (!wasAsking) document.querySelector("[data-scroller]")?.scrollTo(0, 0);
    if (document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>(wasAsking ? "#remove" : "[data-heading]")?.focus();
  }, [handOver]);
}
