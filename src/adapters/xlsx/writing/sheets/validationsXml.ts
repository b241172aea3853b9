import type { DesignedValidation } from "../../../../core/model/workbookDesign";
import { dataValidation } from "../../templates/dataValidation";
import { node, type XmlNode } from "../package/xmlNode";

/** What may be typed into the cells of a sheet; nothing where nothing is said of it. */
export function validationsXml(validations: readonly DesignedValidation[]): readonly XmlNode[] {
  if (validations.length === 0) return [];
  const items = validations.map(validationXml);
  return [node("dataValidations", { count: items.length }, items)];
}

function validationXml(designed: DesignedValidation): XmlNode {
  const { range, formula1, formula2, allowBlank, ...rest } = dataValidation(designed);
  const attributes = {
    type: rest.type,
    errorStyle: rest.errorStyle,
    operator: rest.operator,
    allowBlank: allowBlank ? 1 : undefined,
    showInputMessage: rest.showInputMessage ? 1 : undefined,
    showErrorMessage: rest.showErrorMessage ? 1 : undefined,
    error: rest.errorMessage,
    prompt: rest.inputMessage,
    sqref: range,
  };
  const formulas = Object.entries({ formula1, formula2 }).flatMap(([name, formula]) =>
    formula === undefined ? [] : [node(name, {}, [formula])],
  );
  return node("dataValidation", attributes, formulas);
}
