import type { DataValidation } from "hucre";

type Rule = Readonly<Record<string, unknown>>;

const KINDS = {
  whole: "wholeNumber",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
} as const;

/** As Excel.DataValidationRule. */
export function ruleOf(from: DataValidation): Rule {
  const { type, formula1 = "", formula2 } = from;
  if (type === "list") {
    const source = from.values?.join(",") ?? `=${formula1}`;
    return { list: { inCellDropDown: true, source } };
  }
  if (type === "custom") return { custom: { formula: `=${formula1}` } };
  const operator = from.operator ?? "between";
  const second = formula2 === undefined ? {} : { formula2 };
  return {
    [KINDS[type]]: { formula1, ...second, operator: operatorName(operator) },
  };
}

/** `greaterThanOrEqual` → `GreaterThanOrEqualTo`, `equal` → `EqualTo`, `between` → `Between`. */
function operatorName(operator: string): string {
  const name = operator.charAt(0).toUpperCase() + operator.slice(1);
  return /Equal$/.test(name) ? `${name}To` : name;
}

/** The other way, for saving. */
export function validationOf(rule: Rule): Omit<DataValidation, "range"> {
  const [[kind, value] = ["", {}]] = Object.entries(rule) as [string, Rule][];
  if (kind === "list") return listOf(text(value["source"]));
  if (kind === "custom") return { type: "custom", formula1: withoutSign(text(value["formula"])) };
  const type = (Object.keys(KINDS) as (keyof typeof KINDS)[]).find((name) => KINDS[name] === kind);
  if (type === undefined) throw new Error(`無法儲存之資料驗證：${kind}`);
  const operator = fileOperator(text(value["operator"]));
  const second = value["formula2"] === undefined ? {} : { formula2: text(value["formula2"]) };
  return { type, operator, formula1: withoutSign(text(value["formula1"])), ...second };
}

function listOf(source: string): Omit<DataValidation, "range"> {
  if (source.startsWith("=")) return { type: "list", formula1: withoutSign(source) };
  return { type: "list", values: source.split(",") };
}

function fileOperator(name: string): NonNullable<DataValidation["operator"]> {
  const plain = name.replace(/To$/, "");
  return (plain.charAt(0).toLowerCase() + plain.slice(1)) as NonNullable<
    DataValidation["operator"]
  >;
}

const text = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";
const withoutSign = (formula: string): string => formula.replace(/^=/, "");
