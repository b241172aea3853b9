import type { DerivedTable } from "./derivedTable";
import { distinctEntries, isEqual } from "./distinctEntries";

export const activeVendors: DerivedTable = {
  meaning: "履約中契約之委外廠商",
  columns: ["vendorName"],
  reads: { "3-06-02": ["vendorName", "status"] },
  rowsOf: ({ table }) => {
    const contracts = table("3-06-02");
    return distinctEntries("vendorName", [
      {
        table: contracts,
        column: "vendorName",
        decidedBy: ["status"],
        belongs: isEqual(contracts, "status", "履約中"),
      },
    ]);
  },
};
