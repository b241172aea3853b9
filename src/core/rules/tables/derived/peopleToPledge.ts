import { not } from "../../threeValued";
import type { DerivedTable } from "./derivedTable";
import { distinctEntries, isEqual } from "./distinctEntries";

export const peopleToPledge: DerivedTable = {
  meaning: "應簽署保密切結書者：推動小組在任成員，及未報廢資產之資產管理人",
  columns: ["name"],
  reads: { "2-01-01": ["name", "startDate", "endDate"], "3-02-01": ["owner", "status"] },
  rowsOf: ({ table }) => {
    const [team, assets] = [table("2-01-01"), table("3-02-01")];
    const isScrapped = isEqual(assets, "status", "已報廢");
    return distinctEntries("name", [
      {
        table: team,
        column: "name",
        decidedBy: ["inPost"],
        belongs: isEqual(team, "inPost", true),
      },
      {
        table: assets,
        column: "owner",
        decidedBy: ["status"],
        belongs: (row) => not(isScrapped(row)),
      },
    ]);
  },
};
