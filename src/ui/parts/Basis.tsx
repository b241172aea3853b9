import type { JSX } from "react";
import type { Finding } from "../../core/model/finding";
import { CATALOGUE_LANG } from "../../core/words/lang";
import { usePane } from "../paneContext";
import styles from "../views/finding.module.css";

/** Which provisions of plan, law and standard a finding rests on. */
export function Basis({
  finding: { refs, id },
}: {
  readonly finding: Finding;
}): JSX.Element | null {
  const { words, state } = usePane();
  const { finding: text } = words;
  const person = state.result?.notes.rows[id]?.person ?? "";
  const rows = [
    [text.plan, refs.plan ?? ""],
    [text.law, refs.law ?? ""],
    [text.lawRelated, refs.related ?? ""],
    [text.iso, refs.iso.join("、")],
    [text.audit, refs.audit.join("、")],
  ].filter(([, value]) => value !== "");
  return (
    <>
      {rows.length === 0 ? null : (
        <section>
          <h3>{text.basis}</h3>
          <Pairs rows={rows} />
        </section>
      )}
      {person === "" ? null : (
        <section>
          <h3>{text.person}</h3>
          <p>{person}</p>
        </section>
      )}
    </>
  );
}

function Pairs({ rows }: { readonly rows: readonly (readonly string[])[] }): JSX.Element {
  return (
    <dl className={styles.pairs}>
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd lang={CATALOGUE_LANG}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
