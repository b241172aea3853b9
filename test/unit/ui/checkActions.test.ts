import { PANE_WORDS } from "../../../src/core/words/paneWords";
import { checkActions } from "../../../src/ui/actions/checkActions";
import type { World } from "../../../src/ui/actions/world";
import { paneReducer } from "../../../src/ui/state/paneReducer";
import { firstState } from "../../../src/ui/state/paneState";
import { MemoryWorkbook } from "../../support/memoryWorkbook";
import { reportOf } from "../../support/reportOf";
import { sheetOf, workbookOf } from "../../support/snapshotOf";

/** A pane over a workbook in memory whose checks find nothing. */
function paneOver(workbook: MemoryWorkbook): World {
  let state = firstState("zh-TW");
  const notes = { rows: {}, identities: {}, related: {}, sample: [] };
  const result = {
    report: reportOf([]),
    notes: { ...notes, hiddenRows: 0, unreadableCells: 0 },
    standing: { trend: null },
  };
  const world: Partial<World> = {
    host: workbook as unknown as World["host"],
    engine: { check: () => Promise.resolve(result) } as unknown as World["engine"],
    now: () => new Date(2026, 10, 22),
    state: () => state,
    send: (event) => {
      state = paneReducer(state, event);
    },
    words: () => PANE_WORDS["zh-TW"],
  };
  return world as World;
}

const openWorkbook = () =>
  new MemoryWorkbook(workbookOf([sheetOf("資產", { 1: ["編號"] })]), () =>
    Promise.reject(new Error("no templates")),
  );
const FLAG = { sheet: "資產", cell: "A1", severity: "gap", key: [] } as const;

test("the first check finds marks of an earlier session, so that they can be cleared", async () => {
  const workbook = openWorkbook();
  await workbook.flag([FLAG]);
  const world = paneOver(workbook);
  await checkActions(world).check();
  expect(world.state().marks).toBe("stale");
});

test("without marks the first check leaves none to clear, and later ones do not ask again", async () => {
  const workbook = openWorkbook();
  const world = paneOver(workbook);
  const asked = jest.spyOn(workbook, "hasFlags");
  const { check } = checkActions(world);
  await check();
  await check();
  expect(world.state().marks).toBe("none");
  expect(asked).toHaveBeenCalledTimes(1);
});
