import type { ReadingProgress } from "../../core/ports";
import type { PaneEngine } from "../../ui/paneEngine";
import type { PaneFailure } from "../../ui/paneFailure";

export type Method = Exclude<keyof PaneEngine, "cancel">;

/** What a page asks of its worker. */
export interface Question {
  readonly id: number;
  readonly method: string;
  readonly args: readonly unknown[];
}

/** What the worker answers; progress may come before. */
export type Answer =
  | { readonly id: number; readonly progress: ReadingProgress }
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly failure: PaneFailure };
