import { Table16Regular } from "@fluentui/react-icons";
import type { JSX } from "react";
import type { Finding as FindingData } from "../../core/model/finding";
import { CATALOGUE_LANG } from "../../core/words/lang";
import { usePane } from "../paneContext";
import { keyText, placeText } from "../viewModel/occurrence";
import styles from "../views/finding.module.css";
import { SeverityIcon } from "./SeverityIcon";
import { langOf } from "../viewModel/langOf";

/** Severity, title and place. */
export function FindingHead({ finding }: { readonly finding: FindingData }): JSX.Element {
  const { words, titles } = usePane();
  const { severity, rule, name, cells, rowKey, form } = finding;
  const key = keyText(rowKey);
  const place = placeText(
    finding,
    form === null ? null : (titles?.formName(form) ?? form),
    words.results,
  );
  const [first] = cells;
  const more = cells.length > 1 ? ` ${words.finding.cells(cells.length)}` : "";
  return (
    <>
      <p className={styles.kind}>
        <SeverityIcon sign={severity} />
        <strong>{words.results.severity[severity]}</strong>
        <span className={styles.rule}>{rule}</span>
      </p>
      <h2 className={styles.title} data-heading="" tabIndex={-1}>
        {titles?.ruleTitle(rule, name) ?? name}
      </h2>
      <p className={styles.place}>
        <Table16Regular aria-hidden />
        <span lang={langOf(place)}>
          {place}
          {key === "" ? null : <span className={styles.cell}>（{key}）</span>}
          {first === undefined ? null : <span className={styles.cell}> {first + more}</span>}
        </span>
      </p>
    </>
  );
}

/** What is there beside what should be. */
export function Comparison({ finding }: { readonly finding: FindingData }): JSX.Element | null {
  const { words } = usePane();
  const { actual, expected, cells } = finding;
  if (expected === "" && (actual === "" || cells.length === 0)) return null;
  return (
    <dl className={styles.comparison}>
      {cells.length === 0 ? null : (
        <div>
          <dt>
            <SeverityIcon sign="bad" />
            {words.finding.actual}
          </dt>
          <dd lang={langOf(actual)}>{actual === "" ? words.results.blankValue : actual}</dd>
        </div>
      )}
      {expected === "" ? null : (
        <div>
          <dt>
            <SeverityIcon sign="ok" />
            {words.finding.expected}
          </dt>
          <dd lang={CATALOGUE_LANG}>{expected}</dd>
        </div>
      )}
    </dl>
  );
}
