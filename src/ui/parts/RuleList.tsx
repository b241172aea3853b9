import { ChevronRight16Regular } from "@fluentui/react-icons";
import type { JSX } from "react";
import type { OutcomeState } from "../../core/model/outcome";
import page from "../page.module.css";
import { usePane } from "../paneContext";
import { OUTCOME_SIGNS } from "./RuleOutcome";
import { SeverityIcon } from "./SeverityIcon";

interface ListProps {
  readonly rules: readonly string[];
  /** What became of each in the last check; without it, the severity of what it finds. */
  readonly outcomes?: ReadonlyMap<string, OutcomeState>;
}

/** Rules by title; each leads to its page. */
export function RuleList({ rules, outcomes }: ListProps): JSX.Element {
  return (
    <ul className={page.box}>
      {rules.map((rule) => (
        <RuleLine key={rule} id={rule} outcome={outcomes?.get(rule)} />
      ))}
    </ul>
  );
}

interface LineProps {
  readonly id: string;
  readonly outcome: OutcomeState | undefined;
}

function RuleLine({ id, outcome }: LineProps): JSX.Element | null {
  const { words, titles, send } = usePane();
  const rule = titles?.rule(id);
  if (!titles || !rule) return null;
  return (
    <li className={page.lineItem}>
      <button
        type="button"
        id={`rule ${id}`}
        className={page.rowButton}
        onClick={() => send({ type: "viewOpened", view: { kind: "rule", id } })}
      >
        {outcome ? <SeverityIcon sign={OUTCOME_SIGNS[outcome]} /> : null}
        <span className={page.grow}>{titles.ruleTitle(id, rule.name)}</span>
        <span className={`${page.secondary} ${page.word}`}>
          {outcome ? words.scope.outcome[outcome] : words.results.severity[rule.severity]}
        </span>
        <ChevronRight16Regular aria-hidden />
      </button>
    </li>
  );
}
