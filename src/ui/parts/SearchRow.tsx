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
import { narrowedBy, NO_FILTER, type Narrowing } from "../viewModel/filterFindings";
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
  const text = (key: Narrowing): string => {
    if (key === "isNew") return results.onlyNew;
    const chosen = state.filter[key] ?? "";
    const value = key === "chapter" ? (titles?.chapterName(chosen) ?? chosen) : chosen;
    return results.chip(results[key], value === "" ? results.nobody : value);
  };
  return (
    <div className={styles.chips}>
      {narrowedBy(state.filter).map((key) => {
        const name = results.removeFilter(text(key));
        return (
          <InteractionTag key={key} size="small">
            <InteractionTagPrimary
              lang={langOf(name)}
              aria-label={name}
              title={name}
              onClick={() => send({ type: "filtered", filter: { [key]: NO_FILTER[key] } })}
            >
              <span className={styles.chip}>
                {text(key)}
                <Dismiss16Regular aria-hidden />
              </span>
            </InteractionTagPrimary>
          </InteractionTag>
        );
      })}
    </div>
  );
}
