import type { Template } from "../model/template";
import { templateProblems, type TemplateProblem } from "./templateProblems";

/** A template file of templates/, as JSON; valid by templates/schema.json. */
export interface TemplateFile {
  /** "templates/3-02-01.json" */
  readonly file: string;
  readonly json: object;
}

/**
 * Template JSON → templates in the same order, with every problem the JSON Schema cannot see:
 * keys, titles and aliases that are not unique, references to columns and forms that do not exist,
 * formulas and patterns that cannot be read.
 */
export function parseTemplates(files: readonly TemplateFile[]): {
  readonly templates: readonly Template[];
  readonly problems: readonly TemplateProblem[];
} {
  const templates = files.map(({ json }) => parseTemplate(json));
  const forms = new Map(templates.map((template) => [template.form, template]));
  const problems = templates.flatMap((template, index) =>
    templateProblems(template, forms).map((problem) => ({
      file: files[index]?.file ?? template.form,
      ...problem,
    })),
  );
  return { templates, problems };
}

/** A template without the reference to its schema. */
function parseTemplate(json: object): Template {
  const entries = Object.entries(json).filter(([key]) => key !== "$schema");
  return Object.fromEntries(entries) as unknown as Template;
}
