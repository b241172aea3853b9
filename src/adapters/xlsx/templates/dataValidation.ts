import type { DataValidation } from "hucre/xlsx";
import { a1, absoluteA1 } from "../../../core/cells/a1";
import type { DesignedValidation } from "../../../core/model/workbookDesign";

/** A designed validation as Excel's data validation. */
export function dataValidation(designed: DesignedValidation): DataValidation {
  return {
    range: a1(designed.range),
    allowBlank: true,
    ...limitsOf(designed.allowed),
    ...hintOf(designed.hint),
    ...alertOf(designed.otherwise),
  };
}

function limitsOf(allowed: DesignedValidation["allowed"]): Omit<DataValidation, "range"> {
  switch (allowed.kind) {
    // Always true: a validation that only carries the hint.
    case "anything":
      return { type: "custom", formula1: "TRUE" };
    case "list":
      return { type: "list", formula1: `"${allowed.values.join(",")}"` };
    case "listRange":
      return { type: "list", formula1: absoluteA1(allowed.range) };
    case "number":
      return {
        type: allowed.whole ? "whole" : "decimal",
        operator: "between",
        formula1: String(allowed.min),
        formula2: String(allowed.max),
      };
  }
}

function hintOf(hint: string): Partial<DataValidation> {
  return hint === "" ? {} : { showInputMessage: true, inputMessage: hint };
}

function alertOf(otherwise: DesignedValidation["otherwise"]): Partial<DataValidation> {
  if (!otherwise) return {};
  const errorStyle = otherwise.style === "stop" ? "stop" : "warning";
  return { showErrorMessage: true, errorStyle, errorMessage: otherwise.alert };
}
