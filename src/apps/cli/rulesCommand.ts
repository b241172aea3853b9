import type { Catalog } from "../../core/model/catalog";
import { nearest } from "../../core/rules/load/nearest";
import { PackError } from "../../core/rules/load/packError";
import type { Rule } from "../../core/model/rule";
import { lintText } from "../../core/report/lintText";
import { ruleListText, ruleText } from "../../core/report/ruleText";
import { CLEAN, FINDINGS } from "./exitStatus";
import { openCatalog } from "./openCatalog";
import type { Session } from "./session";
import { UserError } from "./userError";
import { DEFAULT_WIDTH } from "./writeReports";

export interface RulesOptions {
  readonly engine?: boolean;
  readonly lint?: boolean;
  readonly rules?: string;
}

/** `lbbu rules`: the list, one rule in words, what json-rules-engine is given of it, or what is wrong with the pack. */
export async function rulesCommand(
  id: string | undefined,
  options: RulesOptions,
  session: Session,
): Promise<number> {
  const { words, io, lang, files } = session;
  if (options.lint) return lintCommand(options, session);
  const catalog = await openCatalog(options.rules, files, words);
  const text = { lang, width: io.columns ?? DEFAULT_WIDTH, catalog };
  if (id === undefined) {
    io.stdout(ruleListText(text));
    return CLEAN;
  }
  const rule = ruleOf(id, catalog, session);
  if (options.engine) {
    const { toEngineRules } = await import("../../core/rules/toEngineRules");
    io.stdout(`${JSON.stringify(toEngineRules(rule), null, 2)}\n`);
  } else io.stdout(ruleText(rule, text));
  return CLEAN;
}

function ruleOf(id: string, { rules }: Catalog, { words }: Session): Rule {
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule) return rule;
  const meant = nearest(
    id,
    rules.map((candidate) => candidate.id),
  );
  const hint = meant === null ? "" : words.errors.didYouMean(meant);
  throw new UserError("unknown-rule", words.errors.unknownRule(id, hint));
}

/** What a pack that does not even load has wrong is told like the rest. */
async function lintCommand(
  { rules: folder }: RulesOptions,
  { words, io, lang, files }: Session,
): Promise<number> {
  try {
    const catalog = await openCatalog(folder, files, words);
    const { lintCatalog } = await import("../../core/rules/lint/lintCatalog");
    const problems = lintCatalog(catalog);
    io.stdout(lintText(problems, catalog.rules.length, lang));
    return problems.length === 0 ? CLEAN : FINDINGS;
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    io.stdout(`${error.message}\n`);
    return FINDINGS;
  }
}
