import { assetRegisterFacts } from "./3-02-01";
import { auditFacts } from "./3-08-01";
import { backupPlanFacts } from "./3-12-03";
import { correctiveActionFacts } from "./3-09-01";
import { documentFacts } from "./3-01-01";
import { drillFacts } from "./3-07-03";
import { externalDocumentFacts } from "./3-01-02";
import { incidentFacts } from "./3-05-02";
import { lawFacts, planItemFacts } from "./plan";
import { maintenanceFacts } from "./3-12-01";
import { metricFacts } from "./2-02-01";
import { riskRegisterFacts } from "./3-03-01";
import { teamFacts } from "./2-01-01";
import { trainingFacts } from "./sup-01";
import type { DerivedColumn } from "./shared/derived";

/** Derived columns by table: what rules may read beside the columns of the form. */
export const derivedColumns: Readonly<Record<string, Readonly<Record<string, DerivedColumn>>>> = {
  "2-01-01": teamFacts,
  "2-02-01": metricFacts,
  "3-01-01": documentFacts,
  "3-01-02": externalDocumentFacts,
  "3-02-01": assetRegisterFacts,
  "3-03-01": riskRegisterFacts,
  "3-05-02": incidentFacts,
  "3-07-03": drillFacts,
  "3-08-01": auditFacts,
  "3-09-01": correctiveActionFacts,
  "3-12-01": maintenanceFacts,
  "3-12-03": backupPlanFacts,
  "補-01": trainingFacts,
  "plan.laws": lawFacts,
  "plan.items13": planItemFacts,
};
