import { planLists } from "../../../src/ui/viewModel/planLists";
import { SMALL_PLAN } from "../../support/catalogOf";

const FACTS = { ...SMALL_PLAN, dedicated: [{ label: "局本部", units: [], min: 1 }] };

test("without 計畫資料 the lists are those of the approved plan", () => {
  expect(planLists(FACTS, [])).toEqual([
    { list: "units", names: ["綜合規劃科", "秘書室"], overrides: [] },
    { list: "systems", names: ["勞工行政管理系統", "服務信箱"], overrides: [] },
    { list: "dedicated", names: ["局本部"], overrides: [] },
  ]);
});

test("what the workbook adds, changes and ends is told apart from the plan", () => {
  const added = { list: "systems", item: "薪資系統", change: "added" } as const;
  const ended = { list: "systems", item: "服務信箱", change: "ended" } as const;
  const changed = { list: "units", item: "秘書室", change: "changed" } as const;
  const [units, systems] = planLists(FACTS, [added, ended, changed]);
  expect(units).toEqual({ list: "units", names: ["綜合規劃科", "秘書室"], overrides: [changed] });
  expect(systems).toEqual({
    list: "systems",
    names: ["勞工行政管理系統", "薪資系統"],
    overrides: [added, ended],
  });
});
