import type { Flag } from "../../src/core/model/flag";
import type { InsertableTemplate } from "../../src/core/ports";
import type { Host } from "../host/engine/host";
import { snapshotOf } from "../host/engine/model/snapshot";
import { XlsxFile } from "../host/files/xlsxFile";
import { writeWorkbook } from "../host/files/writeWorkbook";
import { realTemplates } from "../support/realForms";
import { openInOffice } from "./openInOffice";
import { operations } from "./operations";
import { savedParts } from "./savedParts";
import { smallWorkbook } from "./smallWorkbook";
import { designsFor, sheetOfTemplate, templatesFor } from "./templatesFor";

jest.setTimeout(120_000);

const FORMS = ["2-01-01", "3-05-02"];
const FLAG: Flag = { sheet: "資產", cell: "B2", severity: "gap", key: [] };

/** The file cannot be inserted, as when it holds a chart; the sheets can be built. */
function refuseFiles(host: Host): void {
  Object.assign(host.surroundings, { openWorkbook: () => Promise.reject(new Error("refused")) });
}

describe("inserting", () => {
  test("where Excel does not take the file the forms are built, and read the same", async () => {
    const { host, office } = await openInOffice(smallWorkbook());
    refuseFiles(host);
    const templates = await templatesFor(FORMS);
    const { added, built } = await office.insert(templates, "leaveOut");
    expect([added.map(({ form }) => form), built]).toEqual([FORMS, FORMS]);
    for (const template of templates) {
      await expect(office.readSheet(template.sheet.name)).resolves.toStrictEqual(
        await sheetOfTemplate(template),
      );
    }
  });

  test("every form can be built, and reads as its file", async () => {
    const forms = realTemplates.map(({ form }) => form);
    const { office } = await openInOffice(smallWorkbook());
    const templates = designsFor(forms);
    await office.insert(templates, "leaveOut");
    for (const template of templates) {
      await expect(office.readSheet(template.sheet.name)).resolves.toStrictEqual(
        await sheetOfTemplate(template),
      );
    }
  });

  // office-js #3179: on the web sheets are inserted although an error is thrown
  test("sheets that are there although Excel reported an error are not left twice", async () => {
    const { host, office } = await openInOffice(smallWorkbook());
    const templates = await templatesFor(FORMS);
    const inserting = 2;
    host.faults.failures = [0, 2, 4].map((later) => ({
      batch: host.nextBatch + inserting + later * 2,
      afterActions: 10_000,
    }));
    const names = host.workbook.sheets.map(({ name }) => name);
    await office.insert(templates, "leaveOut");
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual([
      ...names,
      ...templates.map(({ sheet }) => sheet.name),
    ]);
  });

  test("a sheet that somebody else adds meanwhile stays", async () => {
    const { host, office } = await openInOffice(smallWorkbook());
    refuseFiles(host);
    host.onChange(() => {
      if (host.exchanges.length === 3) host.workbook.addSheet("同事的工作表");
    });
    const building = host.nextBatch + 3;
    host.faults.failures = [{ batch: building, code: "InvalidArgument", afterActions: 30 }];
    await expect(office.insert(designsFor(FORMS), "leaveOut")).rejects.toMatchObject({
      code: "excel-insert-failed",
    });
    expect(host.workbook.sheets.map(({ name }) => name)).toContain("同事的工作表");
  });

  test("a table and a sheet whose names are taken get other names, also in formulas", async () => {
    const { host, office } = await openInOffice(smallWorkbook());
    const designs = designsFor(["3-02-01"]);
    await office.insert(designs, "leaveOut");
    await office.insert(designs, "addAgain");
    const [first, second] = host.workbook.sheets.slice(-2);
    expect([first?.name, second?.name]).toEqual([
      designs[0]?.sheet.name,
      `${designs[0]?.sheet.name} (2)`,
    ]);
    expect([first?.tables[0]?.name, second?.tables[0]?.name]).toEqual([
      "tbl_3_02_01",
      "tbl_3_02_01_2",
    ]);
    const formulas = [...(second?.cells.values() ?? [])].flatMap(({ formula }) => formula ?? []);
    expect(formulas.length).toBeGreaterThan(0);
    for (const formula of formulas) expect(formula).not.toMatch(/tbl_3_02_01\[/u);
  });

  test("texts that look like numbers, dates or formulas stay texts", async () => {
    const { host, office } = await openInOffice(smallWorkbook());
    const [template] = designsFor(["2-01-01"]);
    const texts = ["=1+1", "-1", "3-02-01", "1150320", "TRUE", "'引號", "50%"];
    const cells = texts.map(
      (value, n) => ({ row: n + 1, column: 1, value, style: "text" }) as const,
    );
    const sheet = {
      ...template?.sheet,
      name: "文字",
      cells,
      merges: [],
      table: null,
      validations: [],
    };
    await office.insert([{ form: "x", sheet, file: null } as InsertableTemplate], "leaveOut");
    const written = texts.map((_, n) => host.workbook.sheets.at(-1)?.cellAt(n, 0));
    expect(written.map((cell) => [cell?.value, cell?.formula, cell?.numberFormat])).toEqual(
      texts.map((text) => [text, null, "General"]),
    );
  });

  test("a workbook whose structure is protected is left as it is", async () => {
    const workbook = smallWorkbook();
    workbook.isStructureProtected = true;
    const { office, content } = await openInOffice(workbook);
    const before = content();
    await expect(office.insert(designsFor(FORMS), "leaveOut")).rejects.toMatchObject({
      code: "excel-structure-protected",
    });
    expect(content()).toEqual(before);
  });
});

describe("flags", () => {
  test("a flag and its removal leave the workbook and its file as they were", async () => {
    const workbook = smallWorkbook();
    const { office } = await openInOffice(workbook);
    await office.clearFlags();
    const file = await XlsxFile.open(await writeWorkbook(workbook));
    const before = snapshotOf(file.workbook);
    const bytes = await file.save();
    const parts = await savedParts(file.workbook);
    const second = await openInOffice(file.workbook);
    await second.office.flag([FLAG]);
    expect(snapshotOf(file.workbook)).not.toEqual(before);
    await second.office.clearFlags();
    expect(snapshotOf(file.workbook)).toEqual(before);
    expect(await savedParts(file.workbook)).toEqual(parts);
    await expect(file.save()).resolves.toBe(bytes);
  });

  test("clearing removes ours, whoever wrote them, and leaves a person's formats in order", async () => {
    const { host, office } = await openInOffice(smallWorkbook());
    await office.clearFlags();
    const left = host.workbook.sheets.flatMap(({ conditionalFormats }) => conditionalFormats);
    expect(left.map(({ formula }) => formula)).toEqual(["=LEN(B2)>1", "=$C2>46000"]);
  });

  test.each([
    ["a sheet to be flagged", "人員", (name: string) => [{ ...FLAG, sheet: name, cell: "A2" }]],
    ["a sheet with flags of an earlier check", "人員", () => [FLAG]],
  ])("%s that is protected: nothing is written anywhere", async (_, name, flags) => {
    const workbook = smallWorkbook();
    const sheet = workbook.findSheet(name);
    if (sheet) sheet.isProtected = true;
    const { office, content } = await openInOffice(workbook);
    const before = content();
    const refusal = { code: "excel-sheet-protected", details: { sheet: name } };
    await expect(office.flag(flags(name))).rejects.toMatchObject(refusal);
    await expect(office.clearFlags()).rejects.toMatchObject(refusal);
    expect(content()).toEqual(before);
  });

  test("3,000 flags fit into requests of 5 MB", async () => {
    const { host, office } = await openInOffice(smallWorkbook());
    for (let n = 0; n < 15; n++) host.workbook.addSheet(`表${n}`);
    const flags = Array.from({ length: 3_000 }, (_, n) => ({
      sheet: `表${n % 15}`,
      cell: `B${Math.floor(n / 15) + 2}`,
      severity: "gap" as const,
      key: [{ column: 1, value: "列識別".repeat(40) }],
    }));
    await office.flag(flags);
    const count = host.workbook.sheets.flatMap((sheet) => sheet.conditionalFormats).length;
    expect(count).toBe(3_002);
  });
});

describe("control sheets", () => {
  const row = (values: Record<string, string>) => values;

  test("rows stand under their titles, whatever else the person has put between", async () => {
    const { office, host } = await openInOffice(smallWorkbook());
    const all = await operations();
    await all["adding control rows"]?.(office);
    expect(valuesOf(host, "欄位對應").slice(2)).toEqual([
      row({ A: "資產名", B: "人員填寫", C: "3-02-01", D: "資產", E: "assetName" }),
      row({ A: "1-1", C: "3-02-01", D: "資產", E: "assetNo" }),
      row({ A: "編號", C: "3-02-01", D: "資產", E: "assetId" }),
    ]);
  });

  test("cells are written, and whatever a person wrote beside and below stays", async () => {
    const workbook = smallWorkbook();
    const sheet = workbook.findSheet("欄位對應");
    if (!sheet) throw new Error("no sheet");
    sheet.cellFor(5, 0).value = "備註：資產名為舊稱";
    sheet.cellFor(5, 3).formula = "=1+1";
    const { office, host } = await openInOffice(workbook);
    const all = await operations();
    await all["writing control cells"]?.(office);
    await all["adding control rows"]?.(office);
    expect(valuesOf(host, "欄位對應").slice(2)).toEqual([
      row({ A: "資產名", B: "人員填寫", C: "3-02-01", D: "資產", E: "資產編號" }),
      row({ C: "3-02-01", D: "資產", E: "assetNo" }),
      row({ A: "備註：資產名為舊稱" }),
      row({ A: "編號", C: "3-02-01", D: "資產", E: "assetId" }),
    ]);
    expect(sheet.cellAt(5, 3)?.formula).toBe("=1+1");
  });

  test("a sheet without one of the titles is left as it is", async () => {
    const workbook = smallWorkbook();
    const title = workbook.findSheet("欄位對應")?.cellAt(1, 2);
    if (title) title.value = "表格";
    const { office, content } = await openInOffice(workbook);
    const before = content();
    const all = await operations();
    await expect(all["writing control cells"]?.(office)).rejects.toMatchObject({
      code: "excel-titles-missing",
      details: { sheet: "欄位對應", title: "表單" },
    });
    expect(content()).toEqual(before);
  });

  test("a protected sheet is left as it is", async () => {
    const workbook = smallWorkbook();
    const sheet = workbook.findSheet("欄位對應");
    if (sheet) sheet.isProtected = true;
    const { office, content } = await openInOffice(workbook);
    const before = content();
    const all = await operations();
    await expect(all["writing control cells"]?.(office)).rejects.toMatchObject({
      code: "excel-sheet-protected",
      details: { sheet: "欄位對應" },
    });
    expect(content()).toEqual(before);
  });
});

/** Rows with anything in them, by column letter. */
function valuesOf(host: Host, name: string): Record<string, unknown>[] {
  const rows: Record<string, unknown>[] = [];
  const cells = [...(host.workbook.findSheet(name)?.entries() ?? [])];
  for (const [row, column, { value }] of cells.sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    if (value !== "") (rows[row] ??= {})[String.fromCharCode(65 + column)] = value;
  }
  return rows.filter(Boolean);
}
