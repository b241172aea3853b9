import type { Catalog } from "../../core/model/catalog";
import type { Obligation } from "../../core/model/plan";
import type { ReadingProgress } from "../../core/ports";
import type { Lang } from "../../core/words/lang";
import type { CheckResult } from "../paneEngine";
import type { PaneFailure } from "../paneFailure";
import type { Filter } from "../viewModel/filterFindings";
import type { Grouping } from "../viewModel/groupFindings";
import type {
  AddedFile,
  HandOverStep,
  Marking,
  Marks,
  Notice,
  Tab,
  View,
  Wishes,
} from "./paneState";

/** Everything that happens to the pane. */
export type PaneEvent =
  | { readonly type: "catalogLoaded"; readonly catalog: Catalog }
  | { readonly type: "languageChosen"; readonly lang: Lang }
  | { readonly type: "tabChosen"; readonly tab: Tab }
  | { readonly type: "viewOpened"; readonly view: View }
  | { readonly type: "viewReplaced"; readonly view: View }
  | { readonly type: "viewClosed" }
  | { readonly type: "checkStarted"; readonly isShown: boolean }
  | { readonly type: "progressShown" }
  | { readonly type: "sheetRead"; readonly progress: ReadingProgress }
  | { readonly type: "judgingStarted" }
  | { readonly type: "checkFinished"; readonly result: CheckResult; readonly time: string }
  | { readonly type: "checkCancelled"; readonly notice: Notice | null }
  | { readonly type: "failed"; readonly failure: PaneFailure }
  | { readonly type: "failureLeft" }
  | { readonly type: "noticed"; readonly notice: Notice | null }
  | { readonly type: "filtered"; readonly filter: Partial<Filter> }
  | { readonly type: "filterToggled"; readonly isOpen: boolean }
  | { readonly type: "groupingChosen"; readonly grouping: Grouping }
  | { readonly type: "groupsToggled"; readonly keys: readonly string[]; readonly isOpen: boolean }
  | { readonly type: "sectionToggled"; readonly key: string; readonly isOpen: boolean }
  | { readonly type: "dutiesNarrowed"; readonly kind: Obligation["status"] | null }
  | { readonly type: "rulesSearched"; readonly text: string }
  | { readonly type: "rowFocused"; readonly row: string }
  | { readonly type: "cellsChanged"; readonly ids: readonly string[] }
  | { readonly type: "cellEditMet"; readonly isWaiting: boolean }
  | { readonly type: "marksTurned"; readonly marks: Marks }
  | { readonly type: "oldMarksFound" }
  | { readonly type: "markingTurned"; readonly marking: Marking }
  | { readonly type: "handOverTurned"; readonly step: HandOverStep }
  | { readonly type: "handOverWritten"; readonly result: CheckResult; readonly time: string }
  | { readonly type: "handOverCleared" }
  | { readonly type: "adviceShown"; readonly isShown: boolean }
  | { readonly type: "wishesChanged"; readonly wishes: Wishes }
  | { readonly type: "filesAdded"; readonly files: readonly AddedFile[] }
  | { readonly type: "fileRemoved"; readonly name: string }
  | {
      readonly type: "habitChanged";
      readonly habit: "isLive" | "isFollowing";
      readonly on: boolean;
    }
  | { readonly type: "said"; readonly text: string };
