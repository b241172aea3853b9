import { loadCatalog } from "../../src/catalog";
import type { Catalog } from "../../src/core/model/catalog";
import type { Rule } from "../../src/core/model/rule";
import { failProblem, isAboutRows, passProblem, prepareExample } from "../support/judgeExample";
import { mutantsOf, type Mutant } from "../support/ruleMutants";

jest.setTimeout(600_000);

/** Judges a changed rule on all examples; whether one of them notices. */
type Notices = (mutant: Rule) => Promise<boolean>;

function examplesOf(rule: Rule, catalog: Catalog): Notices {
  const { pass = [], fail = [] } = rule.examples ?? {};
  const prepared = [
    ...fail.map((example) => ({ example, problemOf: failProblem })),
    ...pass.map((example) => ({ example, problemOf: passProblem })),
  ].map((entry) => ({ ...entry, ...prepareExample(rule.form, entry.example, catalog) }));
  return async (mutant) => {
    for (const { example, problemOf, judge } of prepared) {
      if (problemOf(example, await judge(mutant)) !== null) return true;
    }
    return false;
  };
}

test("the examples notice at least 95 of 100 changes to the conditions", async () => {
  const catalog = await loadCatalog();
  const survivors: string[] = [];
  let count = 0;
  for (const rule of catalog.rules.filter(isAboutRows)) {
    const notices = examplesOf(rule, catalog);
    const mutants: readonly Mutant[] = mutantsOf(rule);
    for (const mutant of mutants) {
      count++;
      if (!(await notices(mutant.rule))) survivors.push(`${rule.id} ${mutant.what}`);
    }
  }
  const killed = count - survivors.length;
  process.stdout.write(`mutants ${count}, killed ${killed}\n${survivors.join("\n")}\n`);
  expect(count).toBeGreaterThan(1500);
  expect(killed / count).toBeGreaterThanOrEqual(0.95);
});
