import type { Report } from "../../model/report";
import { stepsText } from "../../words/reportWords";
import type { FullContext } from "../fullContext";
import { messageText } from "./messageText";
import { LEVELS } from "./sarifResult";
import type { SarifRule } from "./sarifLog";

/** Every rule of the report with its words, its outcome and its population; then rules only findings name. */
export function sarifRules(report: Report, context: FullContext): readonly SarifRule[] {
  const results = new Map(report.rules.map((result) => [result.rule, result]));
  const ids = new Set([...results.keys(), ...report.findings.map(({ rule }) => rule)]);
  return [...ids].map((id) => {
    const result = results.get(id);
    return {
      id,
      ...wordsOf(id, context),
      ...(result && {
        properties: {
          outcome: result.outcome,
          population: result.population,
          cause: result.cause,
        },
      }),
    };
  });
}

function wordsOf(id: string, { catalog, words }: FullContext): Partial<SarifRule> {
  const rule = catalog.rules.find((candidate) => candidate.id === id);
  if (!rule) return {};
  const help = [
    [words.rule.message, rule.message],
    [words.fix, stepsText(rule.fix)],
    [words.rule.manual, rule.manual],
  ] as const;
  return {
    name: rule.name,
    shortDescription: messageText(rule.title),
    fullDescription: messageText(rule.why),
    help: messageText(
      help
        .filter(([, text]) => text !== "")
        .map(([label, text]) => `${label}${words.colon}${text}`)
        .join("\n"),
    ),
    defaultConfiguration: { level: LEVELS[rule.severity] },
  };
}
