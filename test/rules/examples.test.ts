import { loadCatalog } from "../../src/catalog";
import type { Catalog } from "../../src/core/model/catalog";
import { failProblem, isAboutRows, passProblem, prepareExample } from "../support/judgeExample";

let catalog: Catalog;
beforeAll(async () => {
  catalog = await loadCatalog();
});

test("every example of every rule comes out as it says", async () => {
  const wrong: string[] = [];
  let count = 0;
  for (const rule of catalog.rules.filter(isAboutRows)) {
    for (const kind of ["pass", "fail"] as const) {
      const problemOf = kind === "pass" ? passProblem : failProblem;
      for (const [n, example] of (rule.examples?.[kind] ?? []).entries()) {
        const judged = await prepareExample(rule.form, example, catalog).judge(rule);
        const problem = problemOf(example, judged);
        if (problem !== null) wrong.push(`${rule.id} ${kind} ${n}: ${problem}`);
        count++;
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(count).toBeGreaterThan(200);
});

test("every rule about rows has at least two examples each way", () => {
  const short = catalog.rules
    .filter(isAboutRows)
    .filter(({ examples }) => (examples?.pass.length ?? 0) < 2 || (examples?.fail.length ?? 0) < 2)
    .map(({ id }) => id);
  expect(short).toEqual([]);
});
