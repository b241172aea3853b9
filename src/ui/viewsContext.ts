import type { Finding } from "../core/model/finding";
import { createContext, useContext, type ComponentType } from "react";

/** Views that are not in the first script, and those an app shows in place of the pane's. */
export interface PaneViews {
  /** Shown until there is a result; else the pane's own. */
  readonly FirstRun?: ComponentType;
  /** What more there is to see of a finding. */
  readonly BesideFinding?: ComponentType<{ readonly finding: Finding }>;
  readonly Results: ComponentType;
  readonly Finding: ComponentType<{
    readonly id: string;
    readonly among: readonly string[] | null;
  }>;
  readonly Waived: ComponentType;
  readonly Resolved: ComponentType;
  readonly Waiver: ComponentType<{ readonly id: string }>;
  readonly Clean: ComponentType;
  readonly Scope: ComponentType;
  readonly Plan: ComponentType;
  readonly Duty: ComponentType<{ readonly id: string }>;
  readonly Rules: ComponentType;
  readonly Rule: ComponentType<{ readonly id: string }>;
  readonly Forms: ComponentType;
  /** 送稽, and what an auditor would see: where the workbook can be written. */
  readonly Audit?: ComponentType;
  readonly Verification?: ComponentType;
  readonly Mapping: ComponentType<{ readonly sheet: string | null }>;
  readonly Settings: ComponentType;
  readonly Help: ComponentType;
}

export const ViewsContext = createContext<PaneViews | null>(null);

export function useViews(): PaneViews {
  const views = useContext(ViewsContext);
  if (!views) throw new Error("outside of the pane");
  return views;
}
