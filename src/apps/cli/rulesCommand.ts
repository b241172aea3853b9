import { nearest } from "../../core/rules/load/nearest";
import { ruleListText, ruleText } from "../../core/report/ruleText";
import { CLEAN } from "./exitStatus";
import { openCatalog } from "./openCatalog";
import type { Session } from "./session";
import { UserError } from "./userError";
import { DEFAULT_WIDTH } from "./writeReports";

export interface RulesOptions {
  readonly engine?: boolean;
  readonly rules?: string;
}

/** `lbbu rules`: the list, one rule in words, or what json-rules-engine is given of it. */
export async function rulesCommand(
  id: string | undefined,
  options: RulesOptions,
  session: Session,
): Promise<number> {
  const { words, io, lang, files } = session;
  const catalog = await openCatalog(options.rules, files, words);
  const text = { lang, width: io.columns ?? DEFAULT_WIDTH, catalog };
  if (id === undefined) {
    io.stdout(ruleListText(text));
    return CLEAN;
  }
  const rule = catalog.rules.find((candidate) => candidate.id === id);
  if (!rule) {
    const meant = nearest(
      id,
      catalog.rules.map((candidate) => candidate.id),
    );
    const hint = meant === null ? "" : words.errors.didYouMean(meant);
    throw new UserError("unknown-rule", words.errors.unknownRule(id, hint));
  }
  if (options.engine) {
    const { toEngineRules } = await import("../../core/rules/toEngineRules");
    io.stdout(`${JSON.stringify(toEngineRules(rule), null, 2)}\n`);
  } else io.stdout(ruleText(rule, text));
  return CLEAN;
}
