import { lazy } from "react";
import type { PaneViews } from "../../ui/viewsContext";

/** Views that are loaded when they are first shown. */
export const LAZY_VIEWS: PaneViews = {
  Results: lazy(async () => ({ default: (await import("../../ui/views/Results")).Results })),
  Finding: lazy(async () => ({ default: (await import("../../ui/views/Finding")).Finding })),
  Waived: lazy(async () => ({ default: (await import("../../ui/views/Waived")).Waived })),
  Resolved: lazy(async () => ({ default: (await import("../../ui/views/Resolved")).Resolved })),
  Audit: lazy(async () => ({ default: (await import("../../ui/views/Audit")).Audit })),
  Verification: lazy(async () => ({
    default: (await import("../../ui/views/Verification")).Verification,
  })),
  Waiver: lazy(async () => ({ default: (await import("../../ui/views/Waiver")).Waiver })),
  Clean: lazy(async () => ({ default: (await import("../../ui/views/Clean")).Clean })),
  Scope: lazy(async () => ({ default: (await import("../../ui/views/Scope")).Scope })),
  Plan: lazy(async () => ({ default: (await import("../../ui/views/Plan")).Plan })),
  Duty: lazy(async () => ({ default: (await import("../../ui/views/Duty")).Duty })),
  Rules: lazy(async () => ({ default: (await import("../../ui/views/Rules")).Rules })),
  Rule: lazy(async () => ({ default: (await import("../../ui/views/Rule")).Rule })),
  Forms: lazy(async () => ({ default: (await import("../../ui/views/Forms")).Forms })),
  Mapping: lazy(async () => ({ default: (await import("../../ui/views/Mapping")).Mapping })),
  Settings: lazy(async () => ({ default: (await import("../../ui/views/Settings")).Settings })),
  Help: lazy(async () => ({ default: (await import("../../ui/views/Help")).Help })),
};
