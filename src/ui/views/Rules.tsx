import { SearchBox } from "@fluentui/react-components";
import { useMemo, type JSX } from "react";
import { Disclosure } from "../parts/Disclosure";
import { Page } from "../parts/Page";
import { RuleList } from "../parts/RuleList";
import { fluentRef } from "../fluentRef";
import page from "../page.module.css";
import { usePane } from "../paneContext";
import { useCountSaid, useSearchKey } from "../useSearch";
import { ruleIndex, searchRules, type FormRules } from "../viewModel/searchRules";
import styles from "./plan.module.css";
import { langOf } from "../viewModel/langOf";

const NO_INDEX: ReadonlyMap<string, string> = new Map();

/** All rules by form, searched. */
export function Rules(): JSX.Element {
  const { state, words, titles } = usePane();
  const { catalog, ruleSearch } = state;
  const { rules: text } = words.plan;
  const index = useMemo(
    () =>
      catalog && titles
        ? ruleIndex(catalog, ({ id, name }) => titles.ruleTitle(id, name))
        : NO_INDEX,
    [catalog, titles],
  );
  const groups = useMemo(
    () => searchRules(catalog?.rules ?? [], index, ruleSearch),
    [catalog, index, ruleSearch],
  );
  const shown = groups.reduce((sum, { rules }) => sum + rules.length, 0);
  const all = catalog?.rules.length ?? 0;
  const count = shown === all ? text.total(all) : text.shown(shown, all);
  useCountSaid(count, ruleSearch);
  return (
    <Page name="rules" label={text.title}>
      <RuleSearch />
      <p className={page.secondary}>{count}</p>
      {shown === 0 && all > 0 ? <Nothing /> : null}
      <div className={styles.chapters}>
        {groups.map((group) => (
          <RulesOfForm key={group.form} group={group} />
        ))}
      </div>
    </Page>
  );
}

function RuleSearch(): JSX.Element {
  const { state, words, send } = usePane();
  const { rules: text } = words.plan;
  const box = useSearchKey();
  return (
    <SearchBox
      ref={fluentRef(box)}
      className={styles.search}
      aria-label={text.search}
      placeholder={text.searchHint}
      value={state.ruleSearch}
      dismiss={{ "aria-label": words.results.clear, title: words.results.clear }}
      onChange={(_, { value }) => send({ type: "rulesSearched", text: value })}
    />
  );
}

/** Closed at first; what a search found is open. */
function RulesOfForm({ group: { form, rules } }: { readonly group: FormRules }): JSX.Element {
  const { state, words, titles } = usePane();
  const isSearching = state.ruleSearch.trim() !== "";
  const title = form === null ? words.plan.rules.ofWorkbook : (titles?.formName(form) ?? form);
  return (
    <Disclosure
      id={`rules ${isSearching ? "found " : ""}${form ?? ""}`}
      title={<span lang={langOf(title)}>{title}</span>}
      count={rules.length}
      isOpenAtFirst={isSearching}
    >
      <RuleList rules={rules.map(({ id }) => id)} />
    </Disclosure>
  );
}

function Nothing(): JSX.Element {
  const { rules: text } = usePane().words.plan;
  return (
    <div>
      <strong>{text.nothing}</strong>
      <p>{text.nothingMeans}</p>
    </div>
  );
}
