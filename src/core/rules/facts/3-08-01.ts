import { isBlank } from "../factValue";
import { fromReadable, type DerivedColumn } from "./shared/derived";
import { namesIn } from "./shared/names";

export const auditFacts: Readonly<Record<string, DerivedColumn>> = {
  auditTeam: fromReadable("稽核小組成員（含領隊）", ["auditors", "leadAuditor"], (values) =>
    values.filter((value) => !isBlank(value)).flatMap(namesIn),
  ),
};
