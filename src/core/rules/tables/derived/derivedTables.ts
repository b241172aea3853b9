import { activeVendors } from "./activeVendors";
import { contactsExpected } from "./contactsExpected";
import { controlsOfStatement } from "./controlsOfStatement";
import { fixedTable, type DerivedTable } from "./derivedTable";
import { elapsedQuarters } from "./elapsedQuarters";
import { peopleToPledge } from "./peopleToPledge";
import { sourceRecords } from "./sourceRecords";

/** Derived tables by the name rules use. */
export const derivedTables: Readonly<Record<string, DerivedTable>> = {
  activeVendors,
  contactsExpected,
  controlsOfStatement,
  elapsedQuarters,
  issueScopes: fixedTable("關注方議題之內部與外部", "scope", ["內部", "外部"]),
  peopleToPledge,
  requiredScans: fixedTable("每二年應辦理之檢測", "maintType", ["弱點掃描", "滲透測試"]),
  sourceRecords,
  teamGroups: fixedTable("資通安全推動小組之組別", "group", [
    "召集人",
    "資安策略推動組",
    "資安防護組",
    "內部稽核組",
  ]),
};
