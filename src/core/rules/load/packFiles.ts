import type { Rule } from "../../model/rule";
import type { TemplateFile } from "../../templates/parseTemplate";
import { DATA_SHAPES } from "./dataShapes";
import { reporter, type PackProblem, type Report } from "./packError";
import { pointerTo, type PlacedRule } from "./checkRules";
import { ruleFileShape } from "./ruleShape";
import { isObject, listOf, mapOf, anything, pointer, type Shape } from "./shape";

/** Keys that reach into JavaScript itself; JSON can hold them. */
const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"]);
const IGNORED = new Set(["rules/schema.json", "templates/schema.json", "templates/sample.json"]);

const IN_A_RULE = /^\/rules\/\d/u;

interface RuleFile {
  readonly form: string | null;
  readonly rules: readonly Rule[];
}

/** Everything wrong with the form of the files: nothing is known yet about what they mean. */
export function checkFiles(files: ReadonlyMap<string, unknown>): readonly PackProblem[] {
  const problems: PackProblem[] = [];
  for (const name of Object.keys(DATA_SHAPES)) {
    if (!files.has(name)) reporter(name, problems)("", "missing-file");
  }
  for (const [name, content] of files) {
    if (IGNORED.has(name)) continue;
    const report = reporter(name, problems);
    reportForbidden(content, "", report);
    shapeOf(name)(content, "", report);
  }
  return problems;
}

/** A template is checked by its own schema; here only what else would fail. */
const templateShape: Shape = (content, path, report) => {
  mapOf(anything)(content, path, report);
  if (!isObject(content)) return;
  for (const key of ["form", "header", "columns"]) {
    if (!(key in content)) report(path, "missing-key", key);
  }
  for (const key of ["header", "columns"]) {
    if (key in content) listOf(mapOf(anything))(content[key], `${path}/${key}`, report);
  }
};

function shapeOf(name: string): Shape {
  return DATA_SHAPES[name] ?? (isRuleFile(name) ? ruleFileShape : templateShape);
}

function reportForbidden(value: unknown, path: string, report: Report): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, entry] of Object.entries(value)) {
    const at = `${path}/${pointer(key)}`;
    if (FORBIDDEN.has(key)) report(at, "forbidden-key", key);
    else reportForbidden(entry, at, report);
  }
}

/** The forms and control sheets among the files, whose shape is known to be right. */
export function templateFiles(files: ReadonlyMap<string, unknown>): readonly TemplateFile[] {
  return [...files]
    .filter(([name]) => name.startsWith("templates/") && isOwnKind(name))
    .map(([file, content]) => ({ file, json: content as object }));
}

/** Whether a file of the pack holds rules. */
export function isRuleFile(name: string): boolean {
  return name.startsWith("rules/") && isOwnKind(name);
}

function isOwnKind(name: string): boolean {
  return !IGNORED.has(name) && !(name in DATA_SHAPES);
}

/** The rules whose shape is right, each with the form of its file where it names none. */
export function rulesOf(
  files: ReadonlyMap<string, unknown>,
  misshapen: readonly PackProblem[],
): readonly PlacedRule[] {
  return [...files]
    .filter(([name]) => isRuleFile(name))
    .flatMap(([name, content]) => {
      const paths = misshapen.filter(({ file }) => file === name).map(({ path }) => path);
      return paths.some((path) => !IN_A_RULE.test(path)) ? [] : soundRules(name, content, paths);
    });
}

function soundRules(
  file: string,
  content: unknown,
  misshapen: readonly string[],
): readonly PlacedRule[] {
  const { form, rules } = content as RuleFile;
  return rules.flatMap((rule, index) => {
    const own = `${pointerTo(index)}/`;
    const isSound = !misshapen.some((path) => `${path}/`.startsWith(own));
    return isSound
      ? [{ file, index, rule: { ...rule, form: rule.form === undefined ? form : rule.form } }]
      : [];
  });
}
