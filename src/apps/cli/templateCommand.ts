import { nearest } from "../../core/rules/load/nearest";
import { CLEAN } from "./exitStatus";
import type { Session } from "./session";
import { UserError } from "./userError";

export interface TemplateOptions {
  readonly out: string;
  readonly forms?: string;
  readonly sample?: boolean;
}

/** `lbbu template`: writes the workbook of all forms or some, blank or filled. */
export async function templateCommand(options: TemplateOptions, session: Session): Promise<number> {
  const { words, files, io } = session;
  if (!/\.xlsx$/iu.test(options.out))
    throw new UserError("out-extension", words.errors.outExtension(options.out));
  const { loadCatalog, loadSample } = await import("../../catalog");
  const { templateWorkbook } = await import("../../core/templates/design/templateWorkbook");
  const { writeTemplateWorkbook } =
    await import("../../adapters/xlsx/templates/writeTemplateWorkbook");
  const catalog = await loadCatalog();
  const forms = formsOf(
    options.forms,
    catalog.templates.map(({ form }) => form),
    session,
  );
  const samples = options.sample ? (await loadSample()).forms : {};
  const design = templateWorkbook(catalog, { forms, samples });
  await files.write(options.out, await writeTemplateWorkbook(design));
  io.stdout(`${words.template.done(options.out, design.sheets.length)}\n`);
  return CLEAN;
}

function formsOf(
  list: string | undefined,
  known: readonly string[],
  { words }: Session,
): readonly string[] | null {
  if (list === undefined) return null;
  const forms = list.split(/[,，、]/u).map((form) => form.trim());
  for (const form of forms) {
    if (known.includes(form)) continue;
    const meant = nearest(form, known);
    const hint = meant === null ? "" : words.errors.didYouMean(meant);
    throw new UserError("unknown-form", words.errors.unknownForm(form, hint));
  }
  return forms;
}
