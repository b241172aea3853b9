import type { JSX } from "react";
import type { FindingRefs } from "../../core/model/finding";
import type { Edition } from "../../core/model/plan";
import page from "../page.module.css";
import { usePane } from "../paneContext";
import { Pairs } from "./Pairs";

interface BasisProps {
  readonly refs: FindingRefs;
  /** Edition of the law, where it is to be said. */
  readonly edition?: Edition;
}

/** Which provisions of plan, law and standard something rests on. */
export function Basis({ refs, edition }: BasisProps): JSX.Element | null {
  const { finding: text, settings } = usePane().words;
  const rows = [
    [text.plan, refs.plan ?? ""],
    [text.law, refs.law ?? ""],
    [text.lawRelated, refs.related ?? ""],
    [text.iso, refs.iso.join("、")],
    [text.audit, refs.audit.join("、")],
  ].filter(([, value]) => value !== "");
  if (rows.length === 0) return null;
  return (
    <section>
      <h3>{text.basis}</h3>
      <Pairs rows={rows} />
      {edition && refs.law !== null ? (
        <p className={page.secondary}>
          {settings.edition} {settings.editions[edition]}
        </p>
      ) : null}
    </section>
  );
}
