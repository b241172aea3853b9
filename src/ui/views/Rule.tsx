import { useMemo, type JSX } from "react";
import type { Catalog } from "../../core/model/catalog";
import type { Rule as RuleData } from "../../core/model/rule";
import { REPORT_WORDS } from "../../core/words/reportWords";
import { CATALOGUE_LANG } from "../../core/words/lang";
import { Basis } from "../parts/Basis";
import { Page } from "../parts/Page";
import { Pairs } from "../parts/Pairs";
import { RuleOutcome } from "../parts/RuleOutcome";
import { Steps, TextSection } from "../parts/RuleTexts";
import { SeverityIcon } from "../parts/SeverityIcon";
import { usePane } from "../paneContext";
import { useRuleSetting } from "../useRuleSetting";
import { rulePage, type RulePage } from "../viewModel/rulePage";
import styles from "./finding.module.css";

/** One rule as a finding without a place: what is checked, why, how to correct it, on which basis. */
export function Rule({ id }: { readonly id: string }): JSX.Element | null {
  const { state, titles } = usePane();
  const rule = titles?.rule(id);
  return state.catalog && rule ? <RuleTexts rule={rule} catalog={state.catalog} /> : null;
}

interface TextsProps {
  readonly rule: RuleData;
  readonly catalog: Catalog;
}

function RuleTexts({ rule, catalog }: TextsProps): JSX.Element {
  const { state, words, titles } = usePane();
  const { finding: text, plan, results } = words;
  const report = REPORT_WORDS[state.lang];
  const setting = useRuleSetting();
  const told = useMemo(() => rulePage(rule, catalog, setting), [rule, catalog, setting]);
  return (
    <div className={styles.whole}>
      <Page name={`rule ${rule.id}`} label={plan.rules.page} isText>
        <p className={styles.kind}>
          <SeverityIcon sign={rule.severity} />
          <strong>{told.severities.map((one) => results.severity[one]).join(report.comma)}</strong>
          <span className={styles.rule}>{rule.id}</span>
        </p>
        <h2 className={styles.title} data-heading="" tabIndex={-1}>
          {titles?.ruleTitle(rule.id, rule.name)}
        </h2>
        <About rule={rule} told={told} />
        <RuleOutcome rule={rule.id} />
        <TextSection title={plan.rules.reading} lines={told.reading} />
        <Parameters parameters={told.parameters} />
        <TextSection title={text.why} lines={[rule.why]} />
        <Steps title={text.fix} lines={rule.fix} />
        <TextSection title={text.manual} lines={[rule.manual]} />
        <Basis refs={told.refs} edition={setting.edition} />
        <TextSection
          title={plan.rules.duties}
          lines={told.duties.map(({ chapter, text: duty }) => results.chip(chapter, duty))}
        />
      </Page>
    </div>
  );
}

/** Form, columns, and what kind of requirement it is. */
function About({ rule, told }: { readonly rule: RuleData; readonly told: RulePage }): JSX.Element {
  const { state, words, titles } = usePane();
  const { rules: text } = words.plan;
  const report = REPORT_WORDS[state.lang];
  const form = rule.form === null ? text.ofWorkbook : (titles?.formName(rule.form) ?? rule.form);
  const rows = [
    [text.form, form],
    [text.columns, told.columns.join("、")],
    [text.kind, report.basisKind[rule.basis]],
    [text.strength, report.strength[rule.strength]],
  ].filter(([, value]) => value !== "");
  return <Pairs rows={rows} />;
}

function Parameters({
  parameters,
}: {
  readonly parameters: RulePage["parameters"];
}): JSX.Element | null {
  const { plan, results } = usePane().words;
  if (parameters.length === 0) return null;
  return (
    <section>
      <h3>{plan.rules.parameters}</h3>
      <ul>
        {parameters.map(({ label, value }) => (
          <li key={label} lang={CATALOGUE_LANG}>
            {results.chip(label, value === "" ? results.blank : value)}
          </li>
        ))}
      </ul>
    </section>
  );
}
