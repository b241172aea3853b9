import { absoluteA1, a1 } from "../../../../core/cells/a1";
import type { DesignedValidation } from "../../../../core/model/workbookDesign";

/** Says what may be typed into a range of the sheet. */
export function applyValidation(sheet: Excel.Worksheet, designed: DesignedValidation): void {
  const { dataValidation } = sheet.getRange(a1(designed.range));
  dataValidation.rule = ruleFor(designed.allowed);
  dataValidation.ignoreBlanks = true;
  if (designed.hint !== "") {
    dataValidation.prompt = { showPrompt: true, title: "", message: designed.hint };
  }
  dataValidation.errorAlert = alertFor(designed.otherwise);
}

function ruleFor(allowed: DesignedValidation["allowed"]): Excel.DataValidationRule {
  switch (allowed.kind) {
    // Always true: a validation that only carries the hint.
    case "anything":
      return { custom: { formula: "=TRUE" } };
    case "list":
      return { list: { inCellDropDown: true, source: allowed.values.join(",") } };
    case "listRange":
      return { list: { inCellDropDown: true, source: `=${absoluteA1(allowed.range)}` } };
    case "number": {
      const limits = { formula1: allowed.min, formula2: allowed.max, operator: "Between" } as const;
      return allowed.whole ? { wholeNumber: limits } : { decimal: limits };
    }
  }
}

function alertFor(otherwise: DesignedValidation["otherwise"]): Excel.DataValidationErrorAlert {
  const style = otherwise?.style === "ask" ? "Warning" : "Stop";
  return { showAlert: otherwise !== null, style, title: "", message: otherwise?.alert ?? "" };
}
