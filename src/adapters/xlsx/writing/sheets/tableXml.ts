import { a1 } from "../../../../core/cells/a1";
import type { DesignedTable } from "../../../../core/model/workbookDesign";
import { node, partXml } from "../package/xmlNode";

/** A table part; people can filter it. */
export function tableXml(
  { range, columns }: DesignedTable,
  identity: { readonly id: number; readonly name: string; readonly namespace: string },
): string {
  const { id, name, namespace } = identity;
  // a table has at least one row below its titles
  const ref = a1({ ...range, bottom: Math.max(range.bottom, range.top + 1) });
  const items = columns.map(({ title, formula }, index) =>
    node(
      "tableColumn",
      { id: index + 1, name: title },
      formula === null ? [] : [node("calculatedColumnFormula", {}, [formula])],
    ),
  );
  return partXml(
    node("table", { xmlns: namespace, id, name, displayName: name, ref, totalsRowShown: 0 }, [
      node("autoFilter", { ref }),
      node("tableColumns", { count: items.length }, items),
      node("tableStyleInfo", {
        name: "TableStyleLight1",
        showFirstColumn: 0,
        showLastColumn: 0,
        showRowStripes: 0,
        showColumnStripes: 0,
      }),
    ]),
  );
}
