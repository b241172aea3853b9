import { not, stronger, weaker } from "../../threeValued";
import type { DerivedTable } from "./derivedTable";
import { distinctEntries, isEqual } from "./distinctEntries";

/** Contacts every agency needs, named by the category of the contact. */
const WINDOWS = ["上級/監督機關", "主管機關通報窗口"] as const;

export const contactsExpected: DerivedTable = {
  meaning: "應列緊急聯絡人員者：在任資通安全長與專職人員、資通系統之資產管理人、上級及主管機關窗口",
  columns: ["contact"],
  reads: {
    "2-01-01": ["name", "roleTitle", "isDedicated", "startDate", "endDate"],
    "3-02-01": ["owner", "subCategory", "status"],
  },
  rowsOf: ({ table }) => {
    const [team, assets] = [table("2-01-01"), table("3-02-01")];
    const isInPost = isEqual(team, "inPost", true);
    const isCiso = isEqual(team, "roleTitle", "資通安全長");
    const isDedicated = isEqual(team, "isDedicated", "是");
    const isSystem = isEqual(assets, "subCategory", "資通系統");
    const isScrapped = isEqual(assets, "status", "已報廢");
    return distinctEntries(
      "contact",
      [
        {
          table: team,
          column: "name",
          decidedBy: ["inPost", "roleTitle", "isDedicated"],
          belongs: (row) => weaker(isInPost(row), stronger(isCiso(row), isDedicated(row))),
        },
        {
          table: assets,
          column: "owner",
          decidedBy: ["subCategory", "status"],
          belongs: (row) => weaker(isSystem(row), not(isScrapped(row))),
        },
      ],
      WINDOWS,
    );
  },
};
