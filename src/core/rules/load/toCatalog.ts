import type { Catalog } from "../../model/catalog";
import type { Template } from "../../model/template";
import { parseTemplates } from "../../templates/parseTemplate";
import { vocabularyOf } from "../vocabularyOf";
import { checkRules, checkSuppressed, type PlacedRule } from "./checkRules";
import { packDigest } from "./packDigest";
import { PackError } from "./packError";
import { checkFiles, isRuleFile, rulesOf, templateFiles } from "./packFiles";

/** Sheets that say how to check, in the order they are read. */
const CONTROL_SHEETS = ["計畫資料", "檢核參數", "欄位對應", "豁免清單"];
/** Rule files that belong to no form, after those that do. */
const GENERAL_FILES = ["rules/cells.json", "rules/layout.json", "rules/workbook.json"];

/**
 * The catalogue that the JSON files of `rules/` and `templates/` make, by file name
 * ("rules/3-02-01.json"). Throws PackError with everything that is wrong with them.
 */
export function toCatalog(files: ReadonlyMap<string, unknown>): Catalog {
  const misshapen = checkFiles(files);
  if (misshapen.some(({ file }) => !isRuleFile(file))) throw new PackError(misshapen);
  const catalog = assemble(files);
  const { templates } = catalog;
  const rules = inReadingOrder(rulesOf(files, misshapen), templates);
  const problems = [
    ...misshapen,
    ...parseTemplates(templateFiles(files)).problems,
    ...checkRules(rules, vocabularyOf(catalog), templates),
    ...(misshapen.length === 0 ? checkSuppressed(rules) : []),
  ];
  if (problems.length > 0) throw new PackError(problems);
  return { ...catalog, rules: rules.map(({ rule }) => rule) };
}

/** Everything but the rules. */
function assemble(files: ReadonlyMap<string, unknown>): Catalog {
  const data = (name: string) => files.get(name) as never;
  const { id, version } = data("rules/pack.json") as Catalog["pack"];
  const all = parseTemplates(templateFiles(files)).templates;
  return {
    pack: { id, version, sha256: packDigest(files) },
    templates: all.filter(({ form }) => !CONTROL_SHEETS.includes(form)).sort(byForm),
    controlTemplates: CONTROL_SHEETS.flatMap((name) => all.filter(({ form }) => form === name)),
    conventions: data("templates/conventions.json"),
    rules: [],
    parameters: data("rules/parameters.json"),
    plan: data("rules/plan.json"),
    citations: data("rules/citations.json"),
    iso: data("rules/iso.json"),
  };
}

/** The agency's forms by number, then the supplementary sheets. */
function byForm(a: Template, b: Template): number {
  return Number(a.supplementary) - Number(b.supplementary) || (a.form < b.form ? -1 : 1);
}

function inReadingOrder(
  rules: readonly PlacedRule[],
  templates: readonly Template[],
): readonly PlacedRule[] {
  const files = [...templates.map(({ form }) => `rules/${form}.json`), ...GENERAL_FILES];
  const place = new Map(files.map((file, n) => [file, n]));
  const placeOf = ({ file }: PlacedRule) => place.get(file) ?? files.length;
  return [...rules].sort((a, b) => placeOf(a) - placeOf(b) || a.index - b.index);
}
