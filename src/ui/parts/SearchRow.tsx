import {
  Button,
  InteractionTag,
  InteractionTagPrimary,
  SearchBox,
} from "@fluentui/react-components";
import { Dismiss16Regular, Filter20Filled, Filter20Regular } from "@fluentui/react-icons";
import type { JSX } from "react";
import { fluentRef } from "../fluentRef";
import { usePane } from "../paneContext";
import { useCountSaid, useSearchKey } from "../useSearch";
import { narrowedBy } from "../viewModel/filterFindings";
import styles from "../views/results.module.css";
import { langOf } from "../viewModel/langOf";

/** Search, the button of the filter panel, and what is filtered by. */
export function SearchRow({
  shown,
  all,
}: {
  readonly shown: number;
  readonly all: number;
}): JSX.Element {
  const { state, words, send } = usePane();
  const { results } = words;
  const active = narrowedBy(state.filter).length;
  useCountSaid(shown === all ? results.total(all) : results.shown(shown, all), state.filter);
  const box = useSearchKey();
  const label = active === 0 ? results.filter : results.filterActive(active);
  const Icon = active === 0 ? Filter20Regular : Filter20Filled;
  return (
    <>
      <div className={styles.searchRow}>
        <SearchBox
          ref={fluentRef(box)}
          className={styles.search}
          aria-label={results.search}
          placeholder={results.searchHint}
          value={state.filter.text}
          dismiss={{ "aria-label": results.clear, title: results.clear }}
          onChange={(_, { value }) => send({ type: "filtered", filter: { text: value } })}
        />
        <Button
          icon={<Icon />}
          aria-label={label}
          title={label}
          aria-expanded={state.isFilterOpen}
          onClick={() => send({ type: "filterToggled", isOpen: !state.isFilterOpen })}
        />
      </div>
      {active === 0 ? null : <Chips />}
    </>
  );
}

/** Each narrowing with a way to undo it. */
function Chips(): JSX.Element {
  const { state, words, titles, send } = usePane();
  const { results } = words;
  const value = (key: "form" | "chapter" | "person"): string => {
    const chosen = state.filter[key] ?? "";
    if (key === "chapter") return titles?.chapterName(chosen) ?? chosen;
    return chosen === "" ? results.nobody : chosen;
  };
  return (
    <div className={styles.chips}>
      {narrowedBy(state.filter).map((key) => {
        const text = results.chip(results[key], value(key));
        return (
          <InteractionTag key={key} size="small">
            <InteractionTagPrimary
              lang={langOf(text)}
              aria-label={results.removeFilter(text)}
              title={results.removeFilter(text)}
              onClick={() => send({ type: "filtered", filter: { [key]: null } })}
            >
              <span className={styles.chip}>
                {text}
                <Dismiss16Regular aria-hidden />
              </span>
            </InteractionTagPrimary>
          </InteractionTag>
        );
      })}
    </div>
  );
}
