import type { Comparison, Condition, FactRef, Relation, Rule } from "../../model/rule";
import { ANSWER_WORDS, OPERATOR_WORDS, READ_ALOUD } from "../../words/readAloudWords";
import { REPORT_WORDS } from "../../words/reportWords";
import { isReference } from "../references";
import { isRelation, tableOf } from "../scope";
import { checksOf } from "../toEngineRules";
import { FactWords, type SpokenCatalog } from "./factWords";

export type { SpokenCatalog };

const IF_FILLED = "ifFilled:";
const OBSERVED = /^(?:cells|sheets|settings)\./u;

/** A rule read aloud from its conditions alone, one sentence per entry, in zh-TW. */
export function readAloud(rule: Rule, catalog: SpokenCatalog): readonly string[] {
  const words = new FactWords(rule, catalog);
  return [
    `${eachText(rule, words)}。`,
    ...Object.entries(rule.with ?? {}).map(
      ([name, entry]) => `${READ_ALOUD.namedIs(READ_ALOUD.named(name), entryText(entry, words))}。`,
    ),
    ...(rule.when ? [READ_ALOUD.when(conditionText(rule.when, words))] : []),
    ...checksOf(rule).map(({ when, must }) => {
      const requirement = conditionText(must, words);
      return when
        ? READ_ALOUD.mustIf(conditionText(when, words), requirement)
        : READ_ALOUD.must(requirement);
    }),
    ...(rule.severityWhen ?? []).map(({ when, severity }) =>
      READ_ALOUD.softer(conditionText(when, words), REPORT_WORDS["zh-TW"].severity[severity]),
    ),
  ];
}

function eachText({ each }: Rule, words: FactWords): string {
  if (typeof each === "string") return READ_ALOUD.each[each];
  if ("groups" in each)
    return READ_ALOUD.each.groups(each.by.map((key) => words.column(each.groups, key)).join("、"));
  return OBSERVED.test(each.table)
    ? READ_ALOUD.each.observed
    : READ_ALOUD.each.table(words.table(each.table));
}

function entryText(entry: Relation | FactRef, words: FactWords): string {
  if (!isRelation(entry)) return words.ref(entry);
  const table = tableOf(entry, words.rule);
  const conditions = [
    ...Object.entries(entry.match ?? {}).map(([column, fact]) =>
      READ_ALOUD.same(words.column(table, column), words.name(fact, table)),
    ),
    ...(entry.where ? [conditionText(entry.where, words, table)] : []),
  ].join(READ_ALOUD.and);
  const said = words.table(table);
  const must = entry.must ? READ_ALOUD.mustEach(conditionText(entry.must, words, table)) : "";
  if (conditions === "") return READ_ALOUD.allRows(said) + must;
  return (entry.one === undefined ? READ_ALOUD.rows : READ_ALOUD.one)(said, conditions) + must;
}

function conditionText(
  condition: Condition,
  words: FactWords,
  relatedTable?: string,
  isNested = false,
): string {
  if ("fact" in condition) return comparisonText(condition, words, relatedTable);
  if ("not" in condition)
    return READ_ALOUD.not(conditionText(condition.not, words, relatedTable, true));
  const [parts, joint] =
    "all" in condition ? [condition.all, READ_ALOUD.and] : [condition.any, READ_ALOUD.or];
  const said = parts.map((part) => conditionText(part, words, relatedTable, true)).join(joint);
  return isNested && parts.length > 1 ? READ_ALOUD.nested(said) : said;
}

function comparisonText(comparison: Comparison, words: FactWords, relatedTable?: string): string {
  const { operator, value } = comparison;
  const plain = operator.startsWith(IF_FILLED) ? operator.slice(IF_FILLED.length) : operator;
  const said = observedText(value, words.rule) ?? valueText(value, words, relatedTable);
  const asked = (OPERATOR_WORDS[plain] ?? plain).replace("％", () => said);
  return (
    words.ref(comparison, relatedTable) + (plain === operator ? "" : READ_ALOUD.ifFilled) + asked
  );
}

/** Observations answer with names of ours, not with what stands in the workbook. */
function observedText(value: unknown, { each }: Rule): string | undefined {
  const isObserved = typeof each === "object" && "table" in each && OBSERVED.test(each.table);
  return isObserved && typeof value === "string" ? ANSWER_WORDS[value] : undefined;
}

function valueText(value: unknown, words: FactWords, relatedTable?: string): string {
  if (isReference(value)) return words.ref(value, relatedTable);
  if (Array.isArray(value))
    return value.map((entry) => valueText(entry, words, relatedTable)).join("、");
  if (typeof value === "boolean") return value ? READ_ALOUD.yes : READ_ALOUD.no;
  return typeof value === "string" ? READ_ALOUD.quoted(value) : String(value);
}
