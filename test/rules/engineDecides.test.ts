import { Engine } from "json-rules-engine";
import { loadCatalog } from "../../src/catalog";
import { refusePath } from "../../src/core/rules/engineJudge";
import { judge } from "../../src/core/rules/judge";
import { Operators } from "../../src/core/rules/operators/operators";
import { comparisonsOf } from "../../src/core/rules/references";
import { toEngineRules } from "../../src/core/rules/toEngineRules";
import type { Condition } from "../../src/core/model/rule";
import { catalogOf, ruleOf, settingsOf, templateOf } from "../support/catalogOf";
import { tableOf, tablesOf } from "../support/tableOf";

const template = templateOf("9-01-01", [{ key: "id" }, { key: "owner" }]);
const rule = ruleOf({
  id: "9-01-01/R01",
  must: { fact: "owner", operator: "isFilled", value: true },
  flags: ["owner"],
});

function outcome() {
  const tables = tablesOf(tableOf(template, [{ id: "A" }, { id: "B", owner: "王" }]));
  return judge(catalogOf([template], [rule]), tables, settingsOf("2026-11-22"));
}

afterEach(() => jest.restoreAllMocks());

test("what the engine says is what is reported", async () => {
  expect(await outcome()).toMatchObject([{ state: "failed", cases: [{ key: "A" }] }]);
});

test("an engine that always says yes would pass everything: the verdict is the engine's", async () => {
  const event = { type: "holds" };
  jest
    .spyOn(Engine.prototype, "run")
    .mockResolvedValue({ events: [event], failureEvents: [] } as never);
  expect(await outcome()).toMatchObject([{ state: "passed", cases: [] }]);
});

test("an engine that loses a rule breaks the check instead of passing it", async () => {
  jest.spyOn(Engine.prototype, "run").mockResolvedValue({ events: [], failureEvents: [] } as never);
  expect(await outcome()).toMatchObject([{ state: "couldNotRun", cause: { code: "rule-broken" } }]);
});

test("a stock engine takes all rules of the pack as they are printed", async () => {
  const { rules } = await loadCatalog();
  const operators = new Operators({ ...settingsOf("2026-11-22"), placeholders: [] });
  const engine = new Engine([], { pathResolver: refusePath });
  const printed = rules
    .flatMap(toEngineRules)
    .map((entry) => JSON.parse(JSON.stringify(entry)) as typeof entry);
  for (const entry of printed) {
    engine.addRule(entry);
    for (const { operator } of comparisonsOf(entry.conditions as Condition)) {
      const answer = operators.get(operator);
      engine.addOperator(operator, (a: never, b: never) => answer(a, b) === 2);
    }
  }
  expect(printed.length).toBeGreaterThanOrEqual(rules.length);
});

test("a path in a condition is refused, never run", () => {
  expect(refusePath).toThrow("paths are not part of the rule language");
});
