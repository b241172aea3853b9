import type { JSX, ReactNode } from "react";
import { SEVERITIES } from "../../core/report/severities";
import { Page } from "../parts/Page";
import { Pairs } from "../parts/Pairs";
import { SeverityIcon } from "../parts/SeverityIcon";
import page from "../page.module.css";
import { usePane } from "../paneContext";
import styles from "./finding.module.css";

/** How to use the pane, and which versions it is of. */
export function Help(): JSX.Element {
  const { state, words, services } = usePane();
  const { help } = words.settings;
  const { catalog, result } = state;
  return (
    <Page name="help" isText>
      {services.host.isReadOnly ? null : (
        <Part title={help.steps}>
          <ol className={styles.steps}>
            {help.how.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </Part>
      )}
      <Part title={help.severity}>
        <ul className={page.box}>
          {SEVERITIES.map((severity) => (
            <li key={severity}>
              <SeverityIcon sign={severity} />
              <span className={page.grow}>
                {words.results.severity[severity]}
                <span className={page.secondary}>{help.severities[severity]}</span>
              </span>
            </li>
          ))}
        </ul>
      </Part>
      <Part title={help.keys}>
        <Pairs isSmall rows={help.keyList} />
      </Part>
      <Part title={help.privacy}>
        <p>{help.privacyText}</p>
      </Part>
      <Part title={help.versions}>
        <Pairs
          isSmall
          rows={[
            [help.engine, result?.report.engine ?? ""],
            [help.pack, catalog ? `${catalog.pack.id} ${catalog.pack.version}` : ""],
            [help.planDocument, catalog?.plan.facts.document.roc ?? ""],
          ].filter((row): row is [string, string] => row[1] !== "")}
        />
        <p className={page.secondary}>{help.support}</p>
      </Part>
    </Page>
  );
}

function Part({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}): JSX.Element {
  return (
    <section className={page.section}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
