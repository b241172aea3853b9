import type { Severity } from "../model/rule";

/** The worst first. */
export const SEVERITIES: readonly Severity[] = ["gap", "review", "advice"];
