import { NO_FILTER, type Filter } from "../viewModel/filterFindings";
import type { CheckResult } from "../paneEngine";
import type { PaneEvent } from "./paneEvent";
import type { PaneState, Run } from "./paneState";

type Handlers = {
  readonly [Type in PaneEvent["type"]]: (
    state: PaneState,
    event: Extract<PaneEvent, { readonly type: Type }>,
  ) => PaneState;
};

const NOTHING_READ: Run = {
  isShown: false,
  done: 0,
  total: 0,
  sheets: [],
  next: null,
  isJudging: false,
};

/** The pane after an event: the only place where its state changes. */
export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  const handle = HANDLERS[event.type] as (state: PaneState, event: PaneEvent) => PaneState;
  return handle(state, event);
}

const withRun = (state: PaneState, change: Partial<Run>): PaneState =>
  state.run ? { ...state, run: { ...state.run, ...change } } : state;

/** Where no check was sealed before, nothing is new. */
const filterFor = ({ standing }: CheckResult, filter: Filter): Filter =>
  standing.trend ? filter : { ...filter, isNew: false };

const withoutSeal = (result: CheckResult): CheckResult => ({
  ...result,
  standing: {
    ...result.standing,
    earlier: "none",
    seal: null,
    lines: 0,
    sheets: [],
    trend: null,
  },
});

const HANDLERS: Handlers = {
  catalogLoaded: (state, { catalog }) => ({ ...state, catalog }),
  languageChosen: (state, { lang }) => ({ ...state, lang }),
  tabChosen: (state, { tab }) => ({ ...state, tab, views: [], isBack: false }),
  viewOpened: (state, { view }) => ({ ...state, views: [...state.views, view], isBack: false }),
  viewReplaced: (state, { view }) => ({
    ...state,
    views: [...state.views.slice(0, -1), view],
    isBack: false,
  }),
  viewClosed: (state) => ({ ...state, views: state.views.slice(0, -1), isBack: true }),

  checkStarted: (state, { isShown }) => ({
    ...state,
    run: { ...NOTHING_READ, isShown },
    notice: null,
    failure: null,
  }),
  progressShown: (state) => withRun(state, { isShown: true }),
  sheetRead: (state, { progress: { done, total, last, next } }) =>
    withRun(state, {
      done,
      total,
      next,
      // Reading that started again, because a sheet went away, tells from the start.
      sheets: last ? [...(state.run?.sheets ?? []), last] : [],
    }),
  judgingStarted: (state) => withRun(state, { isJudging: true }),
  checkFinished: (state, { result, time }) => ({
    ...state,
    run: null,
    result,
    checkedAt: time,
    failure: null,
    changed: new Set(),
    isEdited: false,
    isAdviceShown: false,
    marks: state.marks === "marked" ? "stale" : state.marks,
    filter: state.result ? filterFor(result, state.filter) : NO_FILTER,
  }),
  checkCancelled: (state, { notice }) => ({ ...state, run: null, notice }),
  failed: (state, { failure }) => ({ ...state, run: null, failure }),
  failureLeft: (state) => ({ ...state, failure: null }),
  noticed: (state, { notice }) => ({ ...state, notice }),

  filtered: (state, { filter }) => ({ ...state, filter: { ...state.filter, ...filter } }),
  filterToggled: (state, { isOpen }) => ({ ...state, isFilterOpen: isOpen }),
  groupingChosen: (state, { grouping }) => ({ ...state, grouping, toggles: new Map() }),
  groupsToggled: (state, { keys, isOpen }) => ({
    ...state,
    toggles: new Map([...state.toggles, ...keys.map((key) => [key, isOpen] as const)]),
  }),
  sectionToggled: (state, { key, isOpen }) => ({
    ...state,
    sections: new Map([...state.sections, [key, isOpen]]),
  }),
  dutiesNarrowed: (state, { kind }) => ({ ...state, dutyKind: kind }),
  rulesSearched: (state, { text }) => ({ ...state, ruleSearch: text }),
  rowFocused: (state, { row }) => (state.row === row ? state : { ...state, row }),

  cellsChanged: (state, { ids }) => ({
    ...state,
    changed: new Set([...state.changed, ...ids]),
    isEdited: true,
    marks: state.marks === "marked" ? "stale" : state.marks,
  }),
  cellEditMet: (state, { isWaiting }) => ({ ...state, isCellEdited: isWaiting }),
  marksTurned: (state, { marks }) => ({ ...state, marks }),
  oldMarksFound: (state) => ({ ...state, marks: state.marks === "none" ? "stale" : state.marks }),
  markingTurned: (state, { marking }) => ({ ...state, marking }),
  handOverTurned: (state, { step }) => ({ ...state, handOver: step }),
  handOverWritten: (state, { result, time }) => ({
    ...state,
    result,
    checkedAt: time,
    failure: null,
    changed: new Set(),
    isEdited: false,
    marks: "marked",
    filter: filterFor(result, state.filter),
  }),
  handOverCleared: (state) => ({
    ...state,
    result: state.result && withoutSeal(state.result),
    marks: "none",
    filter: { ...state.filter, isNew: false },
  }),
  adviceShown: (state, { isShown }) => ({ ...state, isAdviceShown: isShown }),
  wishesChanged: (state, { wishes }) => ({ ...state, wishes }),
  filesAdded: (state, { files }) => {
    const names = new Set(files.map(({ name }) => name));
    return { ...state, files: [...state.files.filter(({ name }) => !names.has(name)), ...files] };
  },
  fileRemoved: (state, { name }) => ({
    ...state,
    files: state.files.filter((file) => file.name !== name),
  }),
  habitChanged: (state, { habit, on }) => ({ ...state, [habit]: on }),
  said: (state, { text }) => ({ ...state, said: { text, count: state.said.count + 1 } }),
};
