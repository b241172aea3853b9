import type { Catalog } from "../../model/catalog";
import type { Settings } from "../../model/plan";
import type { Condition, FactRef, Relation, Rule } from "../../model/rule";
import type { Tables } from "../../model/table";
import type { Mode } from "../fact";
import { FactReader, type Judging } from "../factReader";
import { showFact } from "../factValue";
import { judgingsOf } from "../judge";
import { comparisonsOf, namesBehind, namesIn, referencesOf } from "../references";
import { isRelation, meaningOf } from "../scope";
import { NO, YES } from "../threeValued";
import { checksOf } from "../toEngineRules";
import { verdictsOf, type Verdicts } from "../verdicts";
import { AskedRows } from "./askedRows";
import { decideEach } from "./decideEach";

type CaseVerdict = "passed" | "failed" | "undetermined" | "notApplicable";

/** One case with the verdict of the check and that of the second opinion. */
export interface OpinionCase {
  readonly rule: string;
  /** Row key, item or group; null for the workbook as a whole. */
  readonly key: string | null;
  /** How many equal cases it stands for: cells in which nothing was noticed are one case. */
  readonly count: number;
  readonly first: CaseVerdict;
  readonly second: CaseVerdict;
  /** The facts its conditions read, as "name=value". */
  readonly values: readonly string[];
}

/**
 * Judges every case a second time: no grouping, no index, every case and every related row by itself
 * before the unmodified engine. It shares with the check the reading of the workbook, the operators, the
 * derived facts, the sums over related rows and the list of cases: an error in these shows in both.
 * @param only rules to judge; all that can run where left out
 */
export async function secondOpinion(
  catalog: Catalog,
  tables: Tables,
  settings: Settings,
  only?: ReadonlySet<string>,
): Promise<readonly OpinionCase[]> {
  const cases: OpinionCase[] = [];
  const rules = catalog.rules.filter(({ id }) => only?.has(id) ?? true);
  for (const judging of judgingsOf(catalog, tables, settings, rules))
    cases.push(...(await casesOfRule(judging)));
  return cases;
}

async function casesOfRule(judging: Judging): Promise<readonly OpinionCase[]> {
  const { rule, cases } = judging;
  const first = await verdictsOf(new FactReader(judging));
  const reader = new FactReader(judging, (...given) => new AskedRows(...given));
  await askAll(rule, reader);
  const second = await verdictsOf(reader, decideEach);
  return Array.from({ length: cases.count }, (_, index) => ({
    rule: rule.id,
    key: cases.keyOf(index),
    count: cases.weights?.[index] ?? 1,
    first: verdictOf(first, index),
    second: verdictOf(second, index),
    values: valuesOf(rule, index, reader),
  }));
}

function verdictOf({ applies, meets }: Verdicts, index: number): CaseVerdict {
  if (applies[index] === NO) return "notApplicable";
  if (meets[index] === YES) return "passed";
  return meets[index] === NO ? "failed" : "undetermined";
}

/** Finds the related rows of every case: those that others depend on first. */
async function askAll(rule: Rule, reader: FactReader): Promise<void> {
  const asked = new Set<string>();
  for (const name of Object.keys(rule.with ?? {})) {
    for (const mode of ["when", "must"] as const) await askRelation(name, mode, { reader, asked });
  }
}

interface Asking {
  readonly reader: FactReader;
  readonly asked: Set<string>;
}

async function askRelation(name: string, mode: Mode, asking: Asking): Promise<void> {
  const { reader, asked } = asking;
  const { rule, cases } = reader.judging;
  const entry = rule.with?.[name];
  if (!entry || asked.has(`${mode} ${name}`)) return;
  asked.add(`${mode} ${name}`);
  for (const behind of namesOf(entry)) await askRelation(relationIn(behind, reader), mode, asking);
  if (!isRelation(entry)) return;
  const relation = reader.relation(name, mode);
  if (!(relation instanceof AskedRows)) throw new TypeError("the second opinion needs asked rows");
  for (let index = 0; index < cases.count; index++) await relation.ask(index);
}

function namesOf(entry: Relation | FactRef): readonly string[] {
  if (!isRelation(entry)) return namesBehind(entry);
  const { match = {}, where, must } = entry;
  return [
    ...Object.values(match),
    ...[where, must].flatMap((condition) => (condition ? namesIn(condition) : [])),
  ];
}

/** The entry of `with` a fact name goes through; "" = none. */
function relationIn(name: string, { judging: { rule, vocabulary } }: FactReader): string {
  const meaning = meaningOf(name, { rule, vocabulary });
  if (meaning?.kind === "named") return meaning.name;
  return meaning && "relation" in meaning ? meaning.relation : "";
}

function valuesOf(rule: Rule, index: number, reader: FactReader): readonly string[] {
  const modes: readonly (readonly [Mode, Condition | undefined])[] = [
    ["when", rule.when],
    ...checksOf(rule).flatMap(
      (check) =>
        [
          ["when", check.when],
          ["must", check.must],
        ] as const,
    ),
  ];
  const values = modes.flatMap(([mode, condition]) =>
    comparisonsOf(condition ?? { all: [] })
      .flatMap(referencesOf)
      .map((ref) => `${ref.fact}=${showFact(reader.fact(ref, mode).at(index, -1))}`),
  );
  return [...new Set(values)];
}
