import type { JSX } from "react";
import { CATALOGUE_LANG } from "../../core/words/lang";
import { usePane } from "../paneContext";

const HAN_RUN = /(\p{Script=Han}[\p{Script=Han}、・「」（）]*)/u;

/** A sentence of the pane that may quote a sheet, a form or a cell: what it quotes is read in Chinese. */
export function Quoting({ text }: { readonly text: string }): JSX.Element {
  if (usePane().state.lang === CATALOGUE_LANG) return <>{text}</>;
  const parts = text.split(HAN_RUN);
  return (
    <>
      {parts.map((part, n) =>
        n % 2 === 0 ? (
          part
        ) : (
          <span key={n} lang={CATALOGUE_LANG}>
            {part}
          </span>
        ),
      )}
    </>
  );
}
