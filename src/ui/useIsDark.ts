import { useSyncExternalStore } from "react";

const QUERY = "(prefers-color-scheme: dark)";

function subscribe(listener: () => void): () => void {
  const query = matchMedia(QUERY);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

/** Whether the system prefers dark colours. */
export function useIsDark(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(QUERY).matches);
}
