import { UNREADABLE } from "../../model/value";
import { isBlank } from "../factValue";
import { not, stronger, UNDETERMINED, yesIf } from "../threeValued";
import { dateOperators } from "./dates";
import { equalityOperators } from "./equality";
import type { Operator, OperatorContext } from "./operator";
import { orderOperators } from "./order";
import { setOperators } from "./sets";
import { textOperators } from "./text";

const presenceOperators: Readonly<Record<string, Operator>> = {
  isFilled: (a) => (a === UNREADABLE ? UNDETERMINED : yesIf(!isBlank(a))),
  isBlank: (a) => (a === UNREADABLE ? UNDETERMINED : yesIf(isBlank(a))),
};

/** Marks an operator as the complement of the named one; made by `pushNot` only, never written in a rule. */
export const COMPLEMENT = "~";
const IF_FILLED = "ifFilled:";

/** Operators by name, as rules write them: also `ifFilled:<name>` (blank, or the comparison holds). */
export class Operators {
  private readonly byName: Readonly<Record<string, Operator>>;

  constructor(context: OperatorContext) {
    this.byName = {
      ...presenceOperators,
      ...equalityOperators,
      ...orderOperators,
      ...dateOperators(context),
      ...setOperators,
      ...textOperators(context),
    };
  }

  /** Names a rule may use, without decorators. */
  get names(): readonly string[] {
    return Object.keys(this.byName);
  }

  /** Throws RangeError for a name that is no operator; packs are checked at load, so only a bug gets there. */
  get(name: string): Operator {
    if (name.startsWith(COMPLEMENT)) {
      const operator = this.get(name.slice(COMPLEMENT.length));
      return (a, b) => not(operator(a, b));
    }
    if (name.startsWith(IF_FILLED)) {
      const [blank, operator] = [this.get("isBlank"), this.get(name.slice(IF_FILLED.length))];
      return (a, b) => stronger(blank(a, b), operator(a, b));
    }
    const operator = this.byName[name];
    if (!operator) throw new RangeError(`no operator "${name}"`);
    return operator;
  }
}
