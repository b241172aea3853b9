import { Link } from "@fluentui/react-components";
import type { JSX } from "react";
import { CATALOGUE_LANG } from "../../core/words/lang";
import page from "../page.module.css";
import { usePane } from "../paneContext";
import styles from "../views/plan.module.css";
import { Disclosure } from "./Disclosure";
import { SeverityIcon } from "./SeverityIcon";

/** What may be improved in the plan itself, with the rules that may find it. */
export function Observations(): JSX.Element | null {
  const { state, words } = usePane();
  const { plan } = words;
  const observations = state.catalog?.plan.observations ?? [];
  if (observations.length === 0) return null;
  return (
    <Disclosure id="plan observations" title={plan.observations} count={observations.length}>
      <p className={page.secondary}>{plan.observationsMean}</p>
      <ul className={styles.observations}>
        {observations.map(({ id, text, severity, rules }) => (
          <li key={id}>
            <span className={styles.part}>
              <SeverityIcon sign={severity} />
              {words.results.severity[severity]}
              <span>{id}</span>
            </span>
            <span lang={CATALOGUE_LANG}>{text}</span>
            {rules.map((rule) => (
              <RuleLine key={rule} id={`${id} ${rule}`} rule={rule} />
            ))}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function RuleLine({ id, rule }: { readonly id: string; readonly rule: string }): JSX.Element {
  const { titles, send } = usePane();
  return (
    <Link
      as="button"
      id={id}
      className={styles.ruleLink}
      onClick={() => send({ type: "viewOpened", view: { kind: "rule", id: rule } })}
    >
      {titles?.ruleTitle(rule, titles.rule(rule)?.name ?? rule) ?? rule}
    </Link>
  );
}
