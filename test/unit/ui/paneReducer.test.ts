import { paneReducer } from "../../../src/ui/state/paneReducer";
import { firstState, type PaneState } from "../../../src/ui/state/paneState";
import type { PaneEvent } from "../../../src/ui/state/paneEvent";
import type { CheckResult } from "../../../src/ui/paneEngine";
import { findingOf, reportOf } from "../../support/reportOf";
import { workbookOf } from "../../support/snapshotOf";
import { NOT_SEALED } from "../../support/standing";

const RESULT: CheckResult = {
  report: reportOf([findingOf({ id: "1" })]),
  notes: {
    rows: {},
    identities: {},
    related: {},
    hiddenRows: 0,
    unreadableCells: 0,
    iso: "2022",
    sample: [],
  },
  standing: NOT_SEALED,
};
const FINISHED: PaneEvent = { type: "checkFinished", result: RESULT, time: "14:02" };

const after = (...events: readonly PaneEvent[]): PaneState =>
  events.reduce(paneReducer, firstState("zh-TW"));

test("a check reports each sheet, from the start where it starts again, then its result", () => {
  const reading = after(
    { type: "checkStarted", isShown: false },
    { type: "sheetRead", progress: { done: 0, total: 2, last: null, next: "甲" } },
    {
      type: "sheetRead",
      progress: { done: 1, total: 2, last: { sheet: "甲", rows: 3 }, next: "乙" },
    },
  );
  expect(reading.run).toMatchObject({
    done: 1,
    total: 2,
    next: "乙",
    sheets: [{ sheet: "甲", rows: 3 }],
  });
  const again = paneReducer(reading, {
    type: "sheetRead",
    progress: { done: 0, total: 2, last: null, next: "甲" },
  });
  expect(again.run?.sheets).toEqual([]);
  const finished = paneReducer(reading, FINISHED);
  expect(finished.run).toBeNull();
  expect(finished.checkedAt).toBe("14:02");
});

test("a cancelled check keeps the result before it", () => {
  const state = after(
    FINISHED,
    { type: "checkStarted", isShown: true },
    { type: "checkCancelled", notice: null },
  );
  expect(state.run).toBeNull();
  expect(state.result).toBe(RESULT);
});

test("an edit marks the findings it touches until the next check", () => {
  const edited = after(FINISHED, { type: "cellsChanged", ids: ["1"] });
  expect([...edited.changed]).toEqual(["1"]);
  expect(paneReducer(edited, FINISHED).changed.size).toBe(0);
});

test("marks are out of date after an edit and after another check", () => {
  const marked = after(FINISHED, { type: "marksTurned", marks: "marked" });
  expect(paneReducer(marked, { type: "cellsChanged", ids: [] }).marks).toBe("stale");
  expect(paneReducer(marked, FINISHED).marks).toBe("stale");
});

test("marks of an earlier session are out of date; those just made are not", () => {
  expect(after({ type: "oldMarksFound" }, FINISHED).marks).toBe("stale");
  const marked = after({ type: "marksTurned", marks: "marked" }, { type: "oldMarksFound" });
  expect(marked.marks).toBe("marked");
});

test("a filter stays over further checks, the first result shows everything", () => {
  const filtered = after({ type: "filtered", filter: { text: "甲" } }, FINISHED);
  expect(filtered.filter.text).toBe("");
  const again = [{ type: "filtered", filter: { text: "乙" } } as const, FINISHED].reduce(
    paneReducer,
    filtered,
  );
  expect(again.filter.text).toBe("乙");
});

test("views lie on top of each other and are left one by one; a tab leaves them all", () => {
  const state = after(
    { type: "viewOpened", view: { kind: "scope" } },
    { type: "viewOpened", view: { kind: "mapping", sheet: "甲" } },
  );
  expect(paneReducer(state, { type: "viewClosed" }).views).toEqual([{ kind: "scope" }]);
  expect(paneReducer(state, { type: "tabChosen", tab: "forms" }).views).toEqual([]);
});

test("a file added again takes the place of the one of that name", () => {
  const file = (sheets: number) => ({
    name: "甲.xlsx",
    snapshot: workbookOf(Array.from({ length: sheets }) as never, { file: "甲.xlsx" }),
  });
  const state = after(
    { type: "filesAdded", files: [file(1)] },
    { type: "filesAdded", files: [file(2)] },
  );
  expect(state.files.map(({ snapshot }) => snapshot.sheets.length)).toEqual([2]);
  expect(paneReducer(state, { type: "fileRemoved", name: "甲.xlsx" }).files).toEqual([]);
});

test("a view one comes back to is known from one that was opened", () => {
  const opened = after(
    { type: "viewOpened", view: { kind: "rules" } },
    { type: "viewOpened", view: { kind: "rule", id: "A/R01" } },
  );
  const back = paneReducer(opened, { type: "viewClosed" });
  expect([opened.isBack, back.isBack]).toEqual([false, true]);
  expect(paneReducer(back, { type: "tabChosen", tab: "plan" }).isBack).toBe(false);
});

test("opened sections, the narrowing and the search of rules stay when their view is left", () => {
  const state = after(
    { type: "sectionToggled", key: "柒", isOpen: true },
    { type: "dutiesNarrowed", kind: "noForm" },
    { type: "rulesSearched", text: "盤點" },
    { type: "tabChosen", tab: "check" },
    { type: "groupingChosen", grouping: "form" },
  );
  expect(state.sections.get("柒")).toBe(true);
  expect([state.dutyKind, state.ruleSearch]).toEqual(["noForm", "盤點"]);
});

const TREND = { sealedAt: "", asOf: "", added: ["1"], persisting: [], resolved: [] };
const SEALED: CheckResult = {
  ...RESULT,
  standing: { ...NOT_SEALED, earlier: "same", lines: 1, sheets: ["檢核摘要"], trend: TREND },
};

test("what was handed over is the result that is shown, marked and not edited", () => {
  const state = after(
    FINISHED,
    { type: "cellsChanged", ids: ["1"] },
    { type: "handOverWritten", result: SEALED, time: "14:05" },
  );
  expect(state).toMatchObject({ result: SEALED, checkedAt: "14:05", marks: "marked" });
  expect([state.isEdited, state.changed.size]).toEqual([false, 0]);
});

test("an edit anywhere is known until the next check", () => {
  const edited = after(FINISHED, { type: "cellsChanged", ids: [] });
  expect([edited.isEdited, paneReducer(edited, FINISHED).isEdited]).toEqual([true, false]);
});

test("once all is removed no seal, no marks and no trend are left; findings stay", () => {
  const state = after(
    { type: "handOverWritten", result: SEALED, time: "14:05" },
    { type: "filtered", filter: { isNew: true } },
    { type: "handOverCleared" },
  );
  expect(state.result).toEqual(RESULT);
  expect([state.marks, state.filter.isNew]).toEqual(["none", false]);
});

test("what is new is only narrowed to where a check was sealed before", () => {
  const narrowed = after(FINISHED, { type: "filtered", filter: { isNew: true } });
  const again = (result: CheckResult) =>
    paneReducer(narrowed, { type: "checkFinished", result, time: "" }).filter.isNew;
  expect([again(SEALED), again(RESULT)]).toEqual([true, false]);
});
