import type { PaneEngine } from "../../ui/paneEngine";
import type { PaneFailure } from "../../ui/paneFailure";

export type Method = Exclude<keyof PaneEngine, "cancel">;

/** What the pane asks of its worker. */
export interface Question {
  readonly id: number;
  readonly method: Method;
  readonly args: readonly unknown[];
}

/** What the worker answers. */
export type Answer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly failure: PaneFailure };
