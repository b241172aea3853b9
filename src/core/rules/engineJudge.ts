import { Engine } from "json-rules-engine";
import type { Comparison, Condition, FactRef } from "../model/rule";
import { UNREADABLE } from "../model/value";
import type { Mode } from "./fact";
import type { FactReader, RelatedScope } from "./factReader";
import type { FactValue } from "./factValue";
import { comparisonsOf, referencesOf } from "./references";
import { NO, UNDETERMINED, YES, type Answer } from "./threeValued";
import { engineRule } from "./toEngineRules";

/** How a comparison that cannot be decided counts in one run of the engine. */
type Bias = "strict" | "lenient";

/**
 * Lets the unmodified json-rules-engine decide one condition for one case at a time: a strict run in
 * which undetermined comparisons count as no, and, where that says no, a lenient one in which they
 * count as yes. Strict yes is YES, lenient no is NO, anything else UNDETERMINED.
 */
export class EngineJudge {
  private index = -1;
  private row = -1;
  /** First error of a fact or operator: the engine evaluates in parallel and would lose track of a second one. */
  private error: Error | undefined;
  /** Made when first needed: most conditions hold at once and never need the lenient run. */
  private readonly engines: Partial<Record<Bias, Engine>> = {};

  constructor(
    private readonly condition: Condition,
    private readonly mode: Mode,
    private readonly reader: FactReader,
    /** The condition is about a related row of the case. */
    private readonly related?: RelatedScope,
  ) {}

  /** @param row related row, where the condition is about one */
  async verdict(index: number, row = -1): Promise<Answer> {
    this.index = index;
    this.row = row;
    if (await this.holds("strict")) return YES;
    return (await this.holds("lenient")) ? UNDETERMINED : NO;
  }

  private async holds(bias: Bias): Promise<boolean> {
    const { events, failureEvents } = await this.engineOf(bias).run();
    if (this.error) throw this.error;
    if (events.length + failureEvents.length !== 1)
      throw new Error("the engine did not decide exactly one rule");
    return events.length === 1;
  }

  private engineOf(bias: Bias): Engine {
    return (this.engines[bias] ??= this.engine(bias));
  }

  private engine(bias: Bias): Engine {
    const rule = engineRule("condition", this.condition);
    const engine = new Engine([rule], { pathResolver: refusePath });
    for (const comparison of comparisonsOf(rule.conditions as Condition)) {
      this.addOperator(engine, comparison, bias);
      for (const ref of referencesOf(comparison)) {
        const { fact } = ref;
        // Facts are read anew for each case, so the engine must not keep them.
        engine.addFact<FactValue>(
          fact,
          (params) => this.guarded(() => this.read(fact, params as FactRef["params"]), UNREADABLE),
          {
            cache: false,
          },
        );
      }
    }
    return engine;
  }

  private addOperator(engine: Engine, { operator }: Comparison, bias: Bias): void {
    const answer = this.reader.judging.operators.get(operator);
    const accepted = bias === "strict" ? YES : UNDETERMINED;
    engine.addOperator<FactValue, FactValue>(operator, (a, b) =>
      this.guarded(() => answer(a, b) >= accepted, false),
    );
  }

  private guarded<T>(compute: () => T, instead: T): T {
    try {
      return compute();
    } catch (error) {
      this.error ??= error instanceof Error ? error : new Error(String(error));
      return instead;
    }
  }

  private read(fact: string, params: FactRef["params"] = {}): FactValue {
    const ref = Object.keys(params).length > 0 ? { fact, params } : { fact };
    return this.reader.fact(ref, this.mode, this.related).at(this.index, this.row);
  }
}

/** Rules name parts of a thing by dotted facts; a path would run the engine's JSONPath library. */
export function refusePath(): never {
  throw new Error("paths are not part of the rule language");
}
