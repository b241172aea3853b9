import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Conventions, Template } from "../../src/core/model/template";
import type { RowData } from "./tableOf";

const FOLDER = join(__dirname, "../../templates");

/** The project's own conventions of reading. */
export const realConventions = readJson<Conventions>("conventions.json");

/** A form of the project, as in templates/. */
export function realTemplate(form: string): Template {
  return readJson<Template>(`${form}.json`);
}

/** All forms and supplementary sheets, without the sheets that say how to check. */
export const realTemplates: readonly Template[] = readdirSync(FOLDER)
  .filter((name) => /^(?:\d-|補-).*\.json$/u.test(name))
  .sort()
  .map((name) => readJson<Template>(name));

/** Rows and header fields of the filled sample, by form. */
export const realSample = readJson<{
  readonly asOf: string;
  readonly forms: Readonly<
    Record<string, { readonly header: RowData; readonly rows: readonly RowData[] }>
  >;
}>("sample.json");

function readJson<T>(name: string): T {
  return JSON.parse(readFileSync(join(FOLDER, name), "utf8")) as T;
}
