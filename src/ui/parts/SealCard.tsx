import type { JSX } from "react";
import type { SealShown } from "../../core/model/seal";
import page from "../page.module.css";
import { usePane } from "../paneContext";
import { dateText } from "../viewModel/dateText";
import { Pairs } from "./Pairs";

/** The seal of the workbook as people compare it, and what it gives. */
export function SealCard({ shown: { seal, code } }: { readonly shown: SealShown }): JSX.Element {
  const { state, words } = usePane();
  const { seal: text } = words;
  const { gap, review, advice, waived } = seal.counts;
  return (
    <section className={page.section}>
      <h3>{text.title}</h3>
      <div className={`${page.band} ${page.section}`}>
        <Pairs
          rows={[
            [text.sealRows.code, code],
            [text.sealRows.sealedAt, text.time(seal.sealedAt)],
            [text.sealRows.asOf, dateText(seal.asOf, state.lang)],
            [text.sealRows.pack, seal.pack.version],
            [text.sealRows.counts, text.counts(gap, review, advice, waived)],
          ]}
        />
        <p className={page.secondary}>{text.gives}</p>
      </div>
    </section>
  );
}
