import { loadCatalog } from "../../src/catalog";
import { examine } from "../../src/core/check";
import { fromIso } from "../../src/core/dates/calendar";
import type { Catalog } from "../../src/core/model/catalog";
import type { WorkbookSnapshot } from "../../src/core/model/snapshot";
import { JoinIndex } from "../../src/core/rules/related/joinIndex";
import { secondOpinion, type OpinionCase } from "../../src/core/rules/secondOpinion/secondOpinion";
import { applyEdits } from "../support/mutation/applyEdits";
import { sampleWorkbook } from "../support/sampleWorkbook";

// Every case and every related row is put to the engine; a busy machine takes its time.
jest.setTimeout(300_000);

let catalog: Catalog;
let sample: WorkbookSnapshot;
beforeAll(async () => {
  catalog = await loadCatalog();
  sample = await sampleWorkbook();
});
afterEach(() => jest.restoreAllMocks());

async function opinion(workbook: WorkbookSnapshot, only?: ReadonlySet<string>) {
  const asOf = fromIso("2026-11-22");
  const { tables, settings } = await examine({ snapshots: [workbook], asOf }, catalog);
  return secondOpinion(catalog, tables, settings, only);
}

const disagreeing = (cases: readonly OpinionCase[]) =>
  cases.filter(({ first, second }) => first !== second);

test("both agree on every case of the sample", async () => {
  const cases = await opinion(sample);
  expect(cases.length).toBeGreaterThan(1_000);
  expect(disagreeing(cases)).toEqual([]);
});

test("both agree on a gap, and the values it was judged on are told", async () => {
  const edited = applyEdits(sample, catalog.templates, [
    { op: "set", form: "3-02-01", row: "SW-004", field: "inventoryDate", value: "2024-01-02" },
  ]);
  const cases = await opinion(edited, new Set(["3-02-01/R03"]));
  const [found] = cases.filter(({ key }) => key === "SW-004");
  expect(found).toMatchObject({ first: "failed", second: "failed" });
  expect(found?.values).toContain("inventoryDate=113/01/02");
  expect(disagreeing(cases)).toEqual([]);
});

test("an index that loses rows is found: the second opinion does not use it", async () => {
  jest.spyOn(JoinIndex.prototype, "candidates").mockReturnValue([]);
  const risks = catalog.rules.filter(({ form }) => form === "3-03-01").map(({ id }) => id);
  expect(disagreeing(await opinion(sample, new Set(risks))).length).toBeGreaterThan(0);
});
