import type { JSX } from "react";
import { usePane } from "../paneContext";
import { DUTY_KINDS, type Counts, type DutyKind } from "../viewModel/planMap";
import styles from "../views/plan.module.css";

/** How the obligations are checked: a bar, and its parts with their counts, each to be shown alone. */
export function DutyKinds({ kinds }: { readonly kinds: Counts<DutyKind> }): JSX.Element {
  const { state, words, send } = usePane();
  const { plan } = words;
  return (
    <div className={styles.kinds}>
      <div className={styles.bar} aria-hidden>
        {DUTY_KINDS.filter((kind) => kinds[kind] > 0).map((kind) => (
          <span key={kind} className={styles[kind]} style={{ flexGrow: kinds[kind] }} />
        ))}
      </div>
      <div className={styles.legend} role="group" aria-label={plan.kinds}>
        {DUTY_KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            className={styles.kind}
            aria-pressed={state.dutyKind === kind}
            aria-label={plan.items(plan.kind[kind], kinds[kind])}
            onClick={() =>
              send({ type: "dutiesNarrowed", kind: state.dutyKind === kind ? null : kind })
            }
          >
            <span className={`${styles.swatch} ${styles[kind] ?? ""}`} aria-hidden />
            {plan.kind[kind]} <strong>{kinds[kind]}</strong>
          </button>
        ))}
      </div>
    </div>
  );
}
