import { ArrowDownload20Regular, Document20Regular } from "@fluentui/react-icons";
import type { JSX } from "react";
import page from "../page.module.css";

export interface Download {
  readonly label: string;
  onDownload(this: void): void;
}

/** Files that can be taken away, one a line. */
export function Downloads({ downloads }: { readonly downloads: readonly Download[] }): JSX.Element {
  return (
    <ul className={page.box}>
      {downloads.map(({ label, onDownload }) => (
        <li key={label} className={page.lineItem}>
          <button type="button" className={page.rowButton} onClick={onDownload}>
            <Document20Regular aria-hidden />
            <span className={page.grow}>{label}</span>
            <ArrowDownload20Regular aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}
