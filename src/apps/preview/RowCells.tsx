import { useEffect, useState, type JSX } from "react";
import type { Finding } from "../../core/model/finding";
import { PREVIEW_WORDS } from "../../core/words/previewWords";
import { usePane } from "../../ui/paneContext";
import { failureOf } from "../../ui/paneFailure";
import { failureLine } from "../../ui/viewModel/failureWords";
import type { RowCell } from "./book";
import styles from "./preview.module.css";
import { usePreview } from "./previewContext";

/** The row a finding is about, as it stands in the file: there is no Excel to go to the cell in. */
export function RowCells({ finding }: { readonly finding: Finding }): JSX.Element | null {
  const { state } = usePane();
  const cells = useRow(finding);
  const text = PREVIEW_WORDS[state.lang];
  const { sheet, row } = finding;
  if (sheet === null || row === null || cells.length === 0) return null;
  const own = new Set(finding.cells);
  return (
    <section>
      <h3>{text.row(sheet, row)}</h3>
      <table className={styles.row}>
        <thead>
          <tr>
            <th scope="col">{text.rowHead.cell}</th>
            <th scope="col">{text.rowHead.value}</th>
          </tr>
        </thead>
        <tbody>
          {cells.map(({ cell, text: value }) => (
            <tr key={cell} className={own.has(cell) ? styles.own : undefined}>
              <th scope="row">{cell}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Empty while it is read. A cell of the finding that holds nothing is shown as well. */
function useRow({ file, sheet, row, cells: own }: Finding): readonly RowCell[] {
  const { state, send } = usePane();
  const { shelf } = usePreview();
  const [cells, setCells] = useState<readonly RowCell[]>([]);
  useEffect(() => {
    let isWanted = true;
    setCells([]);
    if (sheet === null || row === null) return;
    shelf.row({ file, sheet, row, own }).then(
      (found) => isWanted && setCells(found),
      (error: unknown) => {
        const text = failureLine(failureOf(error), state.lang);
        if (isWanted) send({ type: "noticed", notice: { tone: "error", text } });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [shelf, send, state.lang, file, sheet, row, own]);
  return cells;
}
