import { Button } from "@fluentui/react-components";
import {
  BookInformation20Regular,
  ChevronDown16Regular,
  ChevronRight16Regular,
  Copy20Regular,
} from "@fluentui/react-icons";
import { useState, type JSX } from "react";
import type { Finding as FindingData } from "../../core/model/finding";
import { CATALOGUE_LANG } from "../../core/words/lang";
import { usePane } from "../paneContext";
import { findingText } from "../viewModel/findingText";
import styles from "../views/finding.module.css";

/** What this finding stands for as well. */
export function Also({ finding: { also } }: { readonly finding: FindingData }): JSX.Element | null {
  const { words, titles } = usePane();
  const titlesOf = (state: "undetermined" | "covered") =>
    [...new Set(also.filter((entry) => entry.state === state).map(({ rule }) => rule))]
      .map((rule) => titles?.ruleTitle(rule, rule) ?? rule)
      .join("、");
  const undetermined = titlesOf("undetermined");
  const covered = titlesOf("covered");
  if (undetermined === "" && covered === "") return null;
  return (
    <section>
      <h3>{words.finding.also}</h3>
      {undetermined === "" ? null : <p>{words.finding.alsoUndetermined(undetermined)}</p>}
      {covered === "" ? null : <p>{words.finding.alsoCovered(covered)}</p>}
    </section>
  );
}

/** How a person checks the same by hand. */
export function ManualCheck({ rule }: { readonly rule: string }): JSX.Element | null {
  const { words, titles } = usePane();
  const [isOpen, setOpen] = useState(false);
  const manual = titles?.rule(rule)?.manual ?? "";
  if (manual === "") return null;
  return (
    <section>
      <Button
        className={styles.disclosure}
        appearance="transparent"
        icon={isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {words.finding.manual}
      </Button>
      {isOpen ? <p lang={CATALOGUE_LANG}>{manual}</p> : null}
    </section>
  );
}

/** To the rule: how it judges, with which parameters, for which obligations. */
export function RuleLink({ rule }: { readonly rule: string }): JSX.Element | null {
  const { words, titles, send } = usePane();
  if (!titles?.rule(rule)) return null;
  return (
    <Button
      id="about-rule"
      className={styles.disclosure}
      appearance="transparent"
      icon={<BookInformation20Regular />}
      onClick={() => send({ type: "viewOpened", view: { kind: "rule", id: rule } })}
    >
      {words.plan.rules.page}
    </Button>
  );
}

/** The finding as text, for a mail. */
export function CopyButton({ finding }: { readonly finding: FindingData }): JSX.Element {
  const { words, titles, services, send } = usePane();
  const [label, setLabel] = useState<string | null>(null);
  const copy = async () => {
    try {
      await services.copy(findingText(finding, titles, words));
      setLabel(words.finding.copied);
      send({ type: "said", text: words.shell.announce.copied });
    } catch {
      setLabel(words.finding.copyFailed);
    }
  };
  return (
    <Button
      className={styles.disclosure}
      appearance="transparent"
      icon={<Copy20Regular />}
      aria-label={words.finding.copy}
      onClick={() => void copy()}
    >
      {label ?? words.finding.copy}
    </Button>
  );
}
