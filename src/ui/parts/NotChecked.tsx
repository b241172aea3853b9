import { Button } from "@fluentui/react-components";
import type { JSX } from "react";
import page from "../page.module.css";
import { usePane } from "../paneContext";
import type { NotRun, Scope } from "../viewModel/scopeOf";
import { SeverityIcon } from "./SeverityIcon";
import { langOf } from "../viewModel/langOf";
import { Quoting } from "./Quoting";

/** Sheets that were not recognised and rules that could not run: why, and what to do. */
export function NotChecked({ scope }: { readonly scope: Scope }): JSX.Element | null {
  const { words, send, services } = usePane();
  const { unread, notRun } = scope;
  if (unread.length + notRun.length === 0) return null;
  return (
    <section className={page.section}>
      <h3>{words.scope.notChecked}</h3>
      <ul className={page.box}>
        {unread.map(({ name, file, rows }) => (
          <li key={`${file ?? ""}|${name}`}>
            <SeverityIcon sign="review" />
            <span className={page.grow}>
              <span>
                <Quoting text={words.scope.unreadSheet(name)} />
              </span>
              <span className={page.secondary}>{file ?? words.scope.rows(rows)}</span>
            </span>
            {services.host.isReadOnly ? null : (
              <Button
                size="small"
                lang={langOf(name)}
                aria-label={`${words.scope.map} ${name}`}
                onClick={() => send({ type: "viewOpened", view: { kind: "mapping", sheet: name } })}
              >
                {words.scope.map}
              </Button>
            )}
          </li>
        ))}
        {notRun.map((entry) => (
          <NotRunLine key={entry.rules.join()} entry={entry} />
        ))}
      </ul>
    </section>
  );
}

function NotRunLine({ entry: { cause, rules } }: { readonly entry: NotRun }): JSX.Element {
  const { words, titles } = usePane();
  const [first = ""] = rules;
  const title = titles?.ruleTitle(first, first) ?? first;
  return (
    <li>
      <SeverityIcon sign="bad" />
      <span className={page.grow}>
        {rules.length === 1 ? words.scope.ruleNotRun(title) : words.scope.rulesNotRun(rules.length)}
        <span className={page.secondary}>
          <Quoting text={causeText(cause, usePane())} />
        </span>
      </span>
    </li>
  );
}

function causeText(
  cause: NotRun["cause"],
  { words, titles }: Pick<ReturnType<typeof usePane>, "words" | "titles">,
): string {
  if (cause.code === "rule-broken") return words.scope.cause["rule-broken"];
  const form = titles?.formName(cause.form) ?? cause.form;
  if (cause.code !== "column-missing") return words.scope.cause[cause.code](form);
  const column = titles?.form(cause.form)?.columns.find(({ key }) => key === cause.column)?.title;
  return words.scope.cause["column-missing"](form, column ?? cause.column ?? "");
}
