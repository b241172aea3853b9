import {
  CheckmarkCircle16Filled,
  DismissCircle16Filled,
  ErrorCircle16Filled,
  Lightbulb16Filled,
  Person16Regular,
  SubtractCircle16Regular,
  Warning16Filled,
} from "@fluentui/react-icons";
import type { JSX } from "react";
import type { ChapterState } from "../../core/model/report";
import type { Severity } from "../../core/model/rule";
import styles from "../pane.module.css";

export type Sign = Severity | "ok" | "bad" | "none" | "person";

const ICONS: Readonly<Record<Sign, typeof Warning16Filled>> = {
  gap: ErrorCircle16Filled,
  review: Warning16Filled,
  advice: Lightbulb16Filled,
  ok: CheckmarkCircle16Filled,
  bad: DismissCircle16Filled,
  none: SubtractCircle16Regular,
  person: Person16Regular,
};

export const CHAPTER_SIGNS: Readonly<Record<ChapterState, Sign>> = {
  gap: "gap",
  review: "review",
  advice: "advice",
  clean: "ok",
  notChecked: "none",
};

/** A shape of its own for each meaning; the word always stands beside. */
export function SeverityIcon({ sign }: { readonly sign: Sign }): JSX.Element {
  const Icon = ICONS[sign];
  return <Icon aria-hidden className={`${styles.sign} ${styles[sign] ?? ""}`} />;
}
