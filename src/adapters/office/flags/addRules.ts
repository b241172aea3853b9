import { a1 } from "../../../core/cells/a1";
import { FLAG_LOOKS, type FlagRule } from "../../../core/cells/flagRules";
import { inTurn } from "../inTurn";

/** Areas a rule may name: Excel takes addresses of about 8,000 characters. */
const AREAS_PER_RULE = 500;
/** A rule is about 1 KB of the 5 MB of a request. */
const RULES_PER_BATCH = 500;

/** Adds a conditional format for each rule, above all others. */
export function addRules(context: Excel.RequestContext, rules: readonly FlagRule[]): Promise<void> {
  const parts = rules.flatMap(split);
  return inTurn(chunks(parts, RULES_PER_BATCH), (batch) => {
    for (const rule of batch) queueRule(context, rule);
    return context.sync();
  });
}

function split(rule: FlagRule): readonly FlagRule[] {
  return chunks(rule.areas, AREAS_PER_RULE).map((areas) => ({ ...rule, areas }));
}

function queueRule(
  context: Excel.RequestContext,
  { sheet: name, severity, formula, areas }: FlagRule,
): void {
  const sheet = context.workbook.worksheets.getItem(name);
  const [area, ...others] = areas;
  if (!area) return;
  // a formula is told from the one range it stands on (office-js #5194)
  const cells =
    others.length === 0 ? sheet.getRange(a1(area)) : sheet.getRanges(areas.map(a1).join(","));
  const { custom } = cells.conditionalFormats.add("Custom");
  custom.rule.formula = formula;
  custom.format.fill.color = FLAG_LOOKS[severity].fill;
  custom.format.font.color = FLAG_LOOKS[severity].font;
}

function chunks<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}
