import { TreeItem } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { memo, type JSX } from "react";
import type { Severity } from "../../core/model/rule";
import { usePane } from "../paneContext";
import type { RowText } from "../viewModel/rowText";
import type { TreeRow } from "../viewModel/treeRows";
import styles from "../views/results.module.css";
import { SeverityIcon } from "./SeverityIcon";
import { langOf } from "../viewModel/langOf";

interface RowProps {
  readonly row: TreeRow;
  readonly text: RowText;
  readonly isFocusable: boolean;
  /** 新增 or 已變更; "" = neither. */
  readonly news: string;
  onAct(this: void, row: TreeRow): void;
}

/** One line of the tree of results. */
export const FindingTreeRow = memo(function FindingTreeRow(props: RowProps): JSX.Element {
  const { row, text, isFocusable, news, onAct } = props;
  const { words } = usePane();
  return (
    <TreeItem
      itemType={row.kind === "finding" ? "leaf" : "branch"}
      value={row.key}
      id={row.key}
      lang={langOf(text.name)}
      className={`${styles.row} ${styles[row.kind] ?? ""}`}
      {...(row.parent === null ? {} : { parentValue: row.parent })}
      aria-level={row.level}
      aria-setsize={row.setSize}
      aria-posinset={row.position}
      aria-label={news === "" ? text.name : [text.name, news].join(words.results.comma)}
      {...(row.kind === "finding" ? {} : { "aria-expanded": row.isOpen })}
      tabIndex={isFocusable ? 0 : -1}
      onClick={(event) => {
        event.preventDefault();
        onAct(row);
      }}
    >
      {row.kind === "finding" ? (
        <Occurrence text={text} news={news} />
      ) : (
        <Group row={row} text={text} />
      )}
    </TreeItem>
  );
});

function Group({
  row,
  text,
}: {
  readonly row: TreeRow & { readonly kind: "group" | "rule" };
  readonly text: RowText;
}): JSX.Element {
  const Chevron = row.isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  const severity = severityOf(row);
  return (
    <div className={styles.groupLine}>
      <Chevron aria-hidden />
      {severity ? <SeverityIcon sign={severity} /> : null}
      <span className={styles.groupTitle}>{text.title}</span>{" "}
      <span className={styles.groupCount}>{text.count}</span>
    </div>
  );
}

const SEVERITY_KEY = /^severity:(gap|review|advice)$/u;

/** The sign of a severity's own line; under other groups each rule shows its own. */
function severityOf(row: TreeRow & { readonly kind: "group" | "rule" }): Severity | null {
  if (row.kind === "group")
    return (SEVERITY_KEY.exec(row.key)?.[1] as Severity | undefined) ?? null;
  const isUnderSeverity = row.parent !== null && SEVERITY_KEY.test(row.parent);
  return isUnderSeverity ? null : (row.group.findings[0]?.severity ?? null);
}

function Occurrence({
  text: { occurrence },
  news,
}: {
  readonly text: RowText;
  readonly news: string;
}): JSX.Element | null {
  if (!occurrence) return null;
  return (
    <div className={styles.occurrence}>
      <span className={styles.place}>{occurrence.place}</span>{" "}
      <span className={styles.detail}>
        {occurrence.key === "" ? null : <span className={styles.key}>{occurrence.key}</span>}{" "}
        {occurrence.detail}
      </span>{" "}
      {news === "" ? null : <span className={styles.news}>{news}</span>}
    </div>
  );
}
