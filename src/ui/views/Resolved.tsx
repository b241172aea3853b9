import type { JSX } from "react";
import { Page } from "../parts/Page";
import { SeverityIcon } from "../parts/SeverityIcon";
import page from "../page.module.css";
import { usePane } from "../paneContext";
import { dateText } from "../viewModel/dateText";
import { sealedPlace } from "../viewModel/sealedPlace";

/** Findings of the check sealed before that are no more. */
export function Resolved(): JSX.Element {
  const { state, words, titles } = usePane();
  const { trend: text } = words.results;
  const trend = state.result?.standing.trend;
  return (
    <Page name="resolved" isText>
      <p>{text.about(trend ? dateText(trend.sealedAt.slice(0, 10), state.lang) : "")}</p>
      <ul className={page.box}>
        {trend?.resolved.map(({ id, rule, severity, place }) => (
          <li key={id}>
            <SeverityIcon sign={severity} />
            <span className={page.grow}>
              <span>
                {words.results.severity[severity]}・
                {titles?.ruleTitle(rule, titles.rule(rule)?.name ?? rule) ?? rule}
              </span>
              <span className={page.secondary}>{titles ? sealedPlace(place, titles) : place}</span>
            </span>
          </li>
        ))}
      </ul>
    </Page>
  );
}
