import type { Report, RuleResult } from "../../model/report";
import { causeText } from "../causeText";
import type { FullContext } from "../fullContext";
import type { ReportError } from "../toJson";
import { artifactOf, filesOf } from "./locations";
import { messageText } from "./messageText";
import type { SarifDriver, SarifNotification, SarifRule, SarifRun } from "./sarifLog";
import { sarifResult } from "./sarifResult";
import { sarifRules } from "./sarifRules";

const RULE_NOT_RUN = {
  id: "rule-could-not-run",
  shortDescription: { text: "規則未執行" },
};
const NOT_CHECKED = {
  id: "workbook-not-checked",
  shortDescription: { text: "活頁簿無法檢核" },
};

/** One check of one workbook or set. */
export function sarifRun(report: Report, context: FullContext): SarifRun {
  const { schema, pack, asOf, edition, workbook, plan, summary, chapters } = report;
  const files = filesOf(report);
  const rules = sarifRules(report, context);
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const indexOf = (rule: string) => indexes.get(rule) ?? -1;
  const notRun = report.rules.filter(({ cause }) => cause !== null);
  return {
    tool: { driver: { ...driverOf(rules), semanticVersion: report.engine } },
    language: "zh-TW",
    invocations: [
      {
        executionSuccessful: !notRun.some(isBroken),
        toolExecutionNotifications: notRun.map((result) =>
          notificationOf(result, indexOf(result.rule), context),
        ),
        properties: { parameters: report.parameters },
      },
    ],
    artifacts: files.map(artifactOf),
    results: report.findings.map((finding) => sarifResult(finding, indexOf(finding.rule), files)),
    properties: { schema, pack, asOf, edition, workbook, plan, summary, chapters },
  };
}

/** A file that could not be read: the run failed, and says why. */
export function failedRun({ workbook, error }: ReportError): SarifRun {
  return {
    tool: { driver: driverOf([]) },
    language: "zh-TW",
    invocations: [
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          {
            descriptor: { id: NOT_CHECKED.id, index: 1 },
            level: "error",
            message: messageText(error.message),
            properties: { code: error.code },
          },
        ],
      },
    ],
    artifacts: [artifactOf(workbook.name)],
    results: [],
  };
}

function driverOf(rules: readonly SarifRule[]): SarifDriver {
  return {
    name: "lbbu",
    fullName: "資安維護計畫檢核（LBBU ISMS Checker）",
    rules,
    notifications: [RULE_NOT_RUN, NOT_CHECKED],
  };
}

function isBroken({ cause }: RuleResult): boolean {
  return cause?.code === "rule-broken";
}

function notificationOf(
  result: RuleResult,
  index: number,
  context: FullContext,
): SarifNotification {
  const { rule, cause } = result;
  return {
    descriptor: { id: RULE_NOT_RUN.id, index: 0 },
    associatedRule: { id: rule, index },
    level: isBroken(result) ? "error" : "warning",
    message: messageText(cause === null ? "" : causeText(cause, context)),
  };
}
