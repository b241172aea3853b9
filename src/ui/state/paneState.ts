import type { Catalog } from "../../core/model/catalog";
import type { Edition, Obligation, ParameterValue } from "../../core/model/plan";
import type { WorkbookSnapshot } from "../../core/model/snapshot";
import type { Lang } from "../../core/words/lang";
import type { CheckResult } from "../paneEngine";
import type { PaneFailure } from "../paneFailure";
import { NO_FILTER, type Filter } from "../viewModel/filterFindings";
import type { Grouping } from "../viewModel/groupFindings";
import type { Toggles } from "../viewModel/treeRows";

export type Tab = "check" | "plan" | "forms" | "audit";

/** A view on top of a tab. */
export type View =
  /** among: the findings to step through; null = those of the list of results. */
  | { readonly kind: "finding"; readonly id: string; readonly among: readonly string[] | null }
  | { readonly kind: "waived" }
  | { readonly kind: "resolved" }
  | { readonly kind: "verification" }
  | { readonly kind: "waiver"; readonly id: string }
  | { readonly kind: "duty"; readonly id: string }
  | { readonly kind: "rules" }
  | { readonly kind: "rule"; readonly id: string }
  | { readonly kind: "scope" }
  | { readonly kind: "mapping"; readonly sheet: string | null }
  | { readonly kind: "settings" }
  | { readonly kind: "help" };

/** A check under way. */
export interface Run {
  /** A check that is over soon shows no progress. */
  readonly isShown: boolean;
  readonly done: number;
  /** 0 = not known yet. */
  readonly total: number;
  /** Sheets read so far with their rows, the last one last. */
  readonly sheets: readonly { readonly sheet: string; readonly rows: number }[];
  /** The sheet read now; null = not known, or none is left. */
  readonly next: string | null;
  readonly isJudging: boolean;
}

/** What the next check is run with. */
export interface Wishes {
  /** ISO date; null = today. */
  readonly asOf: string | null;
  readonly edition: Edition | "auto" | null;
  /** Only what differs from workbook and defaults. */
  readonly params: Readonly<Record<string, ParameterValue>>;
}

export const NO_WISHES: Wishes = { asOf: null, edition: null, params: {} };

export interface AddedFile {
  readonly name: string;
  readonly snapshot: WorkbookSnapshot;
}

/** What the pane knows of the marks in the workbook; stale: edited or checked since, or of an earlier session. */
export type Marks = "none" | "marked" | "stale";

/** How far marking has come: first the preview, then the writing. */
export type Marking = "idle" | "asking" | "writing";

/** How far handing over has come: writing, or asking before what was written is removed. */
export type HandOverStep = "idle" | "writing" | "asking" | "removing";

export interface Notice {
  readonly tone: "info" | "warning" | "error";
  readonly text: string;
}

export interface PaneState {
  readonly lang: Lang;
  /** null until the engine has read it. */
  readonly catalog: Catalog | null;
  readonly tab: Tab;
  readonly views: readonly View[];
  /** The present view was come back to. */
  readonly isBack: boolean;
  readonly run: Run | null;
  readonly result: CheckResult | null;
  /** Local time the result was made, "14:02"; "" = no result. */
  readonly checkedAt: string;
  /** Fills the page where there is no result to keep. */
  readonly failure: PaneFailure | null;
  readonly notice: Notice | null;
  readonly filter: Filter;
  readonly isFilterOpen: boolean;
  readonly grouping: Grouping;
  readonly toggles: Toggles;
  /** Sections of the plan and of the rules that a person opened or closed. */
  readonly sections: Toggles;
  /** Obligations that are shown; null = all. */
  readonly dutyKind: Obligation["status"] | null;
  readonly ruleSearch: string;
  /** Row of the tree that has or last had the focus. */
  readonly row: string | null;
  /** Ids of findings whose cells were edited since the check. */
  readonly changed: ReadonlySet<string>;
  readonly marks: Marks;
  readonly marking: Marking;
  readonly handOver: HandOverStep;
  /** Something in the workbook was edited since the check. */
  readonly isEdited: boolean;
  /** A result without gaps shows its advice instead of what was examined. */
  readonly isAdviceShown: boolean;
  /** Excel waits for a person to leave a cell. */
  readonly isCellEdited: boolean;
  readonly wishes: Wishes;
  readonly files: readonly AddedFile[];
  readonly isLive: boolean;
  readonly isFollowing: boolean;
  /** What readers are told; the number makes equal texts differ. */
  readonly said: { readonly text: string; readonly count: number };
}

export function firstState(lang: Lang): PaneState {
  return {
    lang,
    catalog: null,
    tab: "check",
    views: [],
    isBack: false,
    run: null,
    result: null,
    checkedAt: "",
    failure: null,
    notice: null,
    filter: NO_FILTER,
    isFilterOpen: false,
    grouping: "severity",
    toggles: new Map(),
    sections: new Map(),
    dutyKind: null,
    ruleSearch: "",
    row: null,
    changed: new Set(),
    marks: "none",
    marking: "idle",
    handOver: "idle",
    isEdited: false,
    isAdviceShown: false,
    isCellEdited: false,
    wishes: NO_WISHES,
    files: [],
    isLive: false,
    isFollowing: true,
    said: { text: "", count: 0 },
  };
}
