import { address } from "../../../../core/cells/address";
import type { DesignedCell } from "../../../../core/model/workbookDesign";
import { inTurn } from "../../inTurn";

/** A link is about 500 bytes of the 5 MB of a request. */
const LINKS_AT_ONCE = 1_000;

/**
 * Makes cells lead to other cells of the workbook. Comes before values and looks: a link brings a look
 * and a text of its own.
 */
export async function applyLinks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  cells: readonly DesignedCell[],
): Promise<void> {
  const linked = cells.filter(({ linkTo }) => linkTo !== undefined);
  const parts = Array.from({ length: Math.ceil(linked.length / LINKS_AT_ONCE) }, (_, n) =>
    linked.slice(n * LINKS_AT_ONCE, (n + 1) * LINKS_AT_ONCE),
  );
  await inTurn(parts, async (part) => {
    for (const { row, column, value, linkTo = "", linkCell = "A1" } of part) {
      sheet.getRange(address(row, column)).hyperlink = {
        documentReference: `'${linkTo.replaceAll("'", "''")}'!${linkCell}`,
        textToDisplay: String(value),
      };
    }
    await context.sync();
  });
}
