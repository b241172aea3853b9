import { Mark, UNREADABLE } from "../../model/value";
import { isBlank } from "../factValue";
import type { DerivedColumn } from "./shared/derived";

/** Hours between two backups: of the incremental ones where there are any, else of the full ones. */
const computedInterval: DerivedColumn = {
  meaning: "有效備份間隔時數：有增量備份者為其間隔，否則為完整備份天數乘以 24",
  reads: ["incCycleHours", "fullCycleDays"],
  compute: ([incremental = UNREADABLE, full = UNREADABLE]) => {
    if (!isBlank(incremental)) return incremental;
    return full instanceof Mark ? full : Number(full) * 24;
  },
};

export const backupPlanFacts: Readonly<Record<string, DerivedColumn>> = { computedInterval };
