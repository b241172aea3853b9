import { createContext, useContext } from "react";
import type { Shelf } from "./shelf";

export interface PreviewContextValue {
  readonly shelf: Shelf;
  readonly isInBackground: boolean;
  /** Names of what was chosen and could not be opened. */
  readonly refused: readonly string[];
  readonly open: (files: readonly File[]) => Promise<void>;
}

export const PreviewContext = createContext<PreviewContextValue | null>(null);

export function usePreview(): PreviewContextValue {
  const value = useContext(PreviewContext);
  if (!value) throw new Error("outside of the page");
  return value;
}
