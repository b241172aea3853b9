import type { Conforming, Observation, ObservedFact, Question } from "../model/table";

type Facts = Readonly<Record<string, ObservedFact>>;

interface Tally {
  readonly question: Question;
  readonly form: string | null;
  facts: Facts;
  count: number;
  hidden: number;
  notApplicable: number;
}

/** Cells that conform, or that a question does not concern. */
export interface Counted {
  readonly count?: number;
  readonly hidden?: number;
  readonly notApplicable?: number;
}

/** What was noticed while reading: deviations one by one, everything else as numbers. */
export class ReadingLog {
  readonly observations: Observation[] = [];
  private readonly tallies = new Map<string, Tally>();

  observe(observation: Observation): void {
    this.observations.push(observation);
  }

  /** Counts cells alike in question, form and tier; the facts of the first that conform stand for all of them. */
  count(question: Question, form: string | null, facts: Facts, counted: Counted): void {
    const { tier } = facts;
    const key = [question, form, typeof tier === "string" ? tier : ""].join("\u001f");
    let tally = this.tallies.get(key);
    if (!tally)
      this.tallies.set(
        key,
        (tally = { question, form, facts, count: 0, hidden: 0, notApplicable: 0 }),
      );
    // Those the question does not concern may come first, and have nothing a rule could compare.
    if (tally.count === 0 && counted.count) tally.facts = facts;
    tally.count += counted.count ?? 0;
    tally.hidden += counted.hidden ?? 0;
    tally.notApplicable += counted.notApplicable ?? 0;
  }

  conforming(): readonly Conforming[] {
    return [...this.tallies.values()].filter((tally) => tally.count > 0 || tally.notApplicable > 0);
  }
}
