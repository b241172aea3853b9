import {
  Highlight20Regular,
  History20Regular,
  LockClosed20Regular,
  ShieldCheckmark20Regular,
  Table20Regular,
} from "@fluentui/react-icons";
import type { JSX } from "react";
import page from "../page.module.css";
import { usePane } from "../paneContext";
import type { CheckResult } from "../paneEngine";
import { handOverPlan, type PlannedLine } from "../viewModel/handOverPlan";
import { scopeOf } from "../viewModel/scopeOf";

const ICONS: Readonly<Record<PlannedLine["kind"], typeof Table20Regular>> = {
  sheet: Table20Regular,
  ledger: History20Regular,
  waivers: ShieldCheckmark20Regular,
  flags: Highlight20Regular,
  seal: LockClosed20Regular,
};

/** Exactly what handing over writes, and what it leaves. */
export function PlannedContent({ result }: { readonly result: CheckResult }): JSX.Element {
  const { state, words } = usePane();
  const { audit: text } = words;
  return (
    <>
      <ul className={page.box}>
        {handOverPlan(result, state.marks, text).map(({ kind, label, how }) => {
          const Icon = ICONS[kind];
          return (
            <li key={label}>
              <Icon aria-hidden />
              <span className={page.grow}>{label}</span>
              <span className={page.secondary}>{how}</span>
            </li>
          );
        })}
      </ul>
      <p className={page.secondary}>{text.unchanged(scopeOf(result.report).forms.length)}</p>
      <p className={page.secondary}>{text.rereads}</p>
    </>
  );
}
