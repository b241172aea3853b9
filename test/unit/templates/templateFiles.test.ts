import Ajv2020 from "ajv/dist/2020";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Template } from "../../../src/core/model/template";
import { lineCount } from "../../../src/core/templates/design/textWidth";
import { parseTemplates } from "../../../src/core/templates/parseTemplate";
import { realSample } from "../../support/realForms";

const FOLDER = join(__dirname, "../../../templates");
const OTHERS = ["schema.json", "conventions.json", "sample.json"];
const FILES = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".json") && !OTHERS.includes(name))
  .map((file) => ({ file, json: readJson(file) }));
const { templates, problems } = parseTemplates(FILES);
const FORMS = templates.filter((template) => template.header.length > 0);

function readJson(name: string): object {
  return JSON.parse(readFileSync(join(FOLDER, name), "utf8")) as object;
}

describe("the files of templates/", () => {
  const isValid = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(
    readJson("schema.json"),
  );

  test.each(FILES.map(({ file, json }): [string, object] => [file, json]))(
    "%s follows the schema",
    (_, json) => {
      expect(isValid(json) ? [] : isValid.errors).toEqual([]);
    },
  );

  test("the schema refuses a key nobody knows", () => {
    expect(isValid({ ...FILES[0]?.json, tierBasis: "" })).toBe(false);
  });

  test("there are 29 forms and four supplementary sheets", () => {
    expect(FORMS.filter((form) => !form.supplementary)).toHaveLength(29);
    expect(FORMS.filter((form) => form.supplementary)).toHaveLength(4);
  });

  test("there is nothing the schema cannot see either", () => {
    expect(problems).toEqual([]);
  });

  test("the reference to the schema is no part of a template", () => {
    expect(Object.keys(templates[0] ?? {})).not.toContain("$schema");
  });

  describe.each(FORMS.map((form): [string, Template] => [form.form, form]))(
    "%s",
    (form, template) => {
      test("is in the file of its name and bears the agency's number", () => {
        expect(FILES.map(({ file }) => file)).toContain(`${form}.json`);
        expect(template.formNo).toBe(template.supplementary ? form : `LBBU-ISMS-${form}`);
        expect(template.sheetName).toBe(`${form} ${template.title}`);
      });

      test("has core columns, and titles that fit their columns in four lines", () => {
        expect(template.columns.some((column) => column.tier === "core")).toBe(true);
        const tooLong = template.columns.filter(({ title, width }) => lineCount(title, width) > 4);
        expect(tooLong.map((column) => column.title)).toEqual([]);
      });

      test("says how to fill in lists, dates, references and what is required at times", () => {
        const unexplained = template.columns.filter(
          (column) =>
            column.hint === undefined &&
            (column.type !== "text" || column.requiredWhen || column.pattern) &&
            column.type !== "person",
        );
        expect(unexplained.map((column) => column.title)).toEqual([]);
      });

      test("has a sample of known fields", () => {
        const sample = realSample.forms[form];
        const columns = new Set(template.columns.map((column) => column.key));
        const fields = new Set(template.header.map((field) => field.key));
        expect(sample?.rows.length).toBeGreaterThan(0);
        expect(
          sample?.rows.flatMap((row) => Object.keys(row)).filter((key) => !columns.has(key)),
        ).toEqual([]);
        expect(Object.keys(sample?.header ?? {}).filter((key) => !fields.has(key))).toEqual([]);
      });
    },
  );
});
