import type { JSX, ReactNode } from "react";
import page from "../page.module.css";
import { langOf } from "../viewModel/langOf";

export interface BoxLine {
  readonly icon?: ReactNode;
  readonly label: string;
  readonly note?: string;
  readonly value: string;
  readonly unit?: string;
}

/** Labels with their numbers, one a line. */
export function BoxList({ lines }: { readonly lines: readonly BoxLine[] }): JSX.Element {
  return (
    <ul className={page.box}>
      {lines.map(({ icon, label, note, value, unit }) => (
        <li key={label}>
          {icon}
          <span className={page.grow}>
            <span lang={langOf(label)}>{label}</span>
            {note === undefined ? null : (
              <span className={page.secondary} lang={langOf(note)}>
                {note}
              </span>
            )}
          </span>
          <span className={page.number}>{value}</span>
          {unit === undefined || unit === "" ? null : <span className={page.unit}>{unit}</span>}
        </li>
      ))}
    </ul>
  );
}
