import { isFlagFormula } from "../../src/core/cells/flagRules";
import type { Flag } from "../../src/core/model/flag";
import type { WorkbookSnapshot } from "../../src/core/model/snapshot";
import { areaAddress } from "../host/engine/model/area";
import { MemoryWorkbook, type MemoryPorts } from "../support/memoryWorkbook";
import { sheetOf, workbookOf } from "../support/snapshotOf";
import { xlsxOf } from "../support/xlsx/xlsxOf";
import { openInOffice } from "./openInOffice";
import { designsFor, sheetOfTemplate, templatesFor } from "./templatesFor";

jest.setTimeout(60_000);

/** A workbook behind the ports, and what can be seen of it. */
interface World {
  readonly ports: MemoryPorts;
  /** "sheet!cells formula" of each flag, topmost first. */
  readonly flags: () => readonly string[];
  readonly selected: () => string;
}

const START: WorkbookSnapshot = workbookOf([
  sheetOf("資產", { 1: ["編號", "名稱"], 2: ["SW-001", "甲"], 3: ['"引"號', "乙"] }),
  sheetOf("它's 人員", { 1: ["姓名"], 2: ["丙"] }),
  sheetOf("隱藏", { 1: ["丁"] }, { visibility: "hidden" }),
]);

const WORLDS: Readonly<Record<string, () => Promise<World>>> = {
  memory: () => {
    const memory = new MemoryWorkbook(START, sheetOfTemplate);
    return Promise.resolve({
      ports: memory,
      flags: () =>
        memory.flags
          .map(({ sheet, areas, formula }) => `${sheet}!${areas.map(zeroBased).join()} ${formula}`)
          .reverse(),
      selected: () => `${memory.selected?.sheet}!${memory.selected?.cell}`,
    });
  },
  office: async () => {
    const { office, host } = await openInOffice(xlsxOf(START));
    return {
      ports: office,
      flags: () =>
        host.workbook.sheets.flatMap(({ name, conditionalFormats }) =>
          conditionalFormats
            .filter(({ formula }) => isFlagFormula(formula))
            .map(({ areas, formula }) => `${name}!${areas.map(areaAddress).join()} ${formula}`),
        ),
      selected: () => {
        const { sheet, area } = host.workbook.selection ?? {};
        return `${sheet?.name}!${area && areaAddress(area)}`;
      },
    };
  },
};

function zeroBased({ top, left, bottom, right }: FlagArea): string {
  return areaAddress({ top: top - 1, left: left - 1, bottom: bottom - 1, right: right - 1 });
}
type FlagArea = MemoryWorkbook["flags"][number]["areas"][number];

const flag = (cell: string, rest: Partial<Flag> = {}): Flag => ({
  sheet: "資產",
  cell,
  severity: "gap",
  key: [{ column: 1, value: "SW-001" }],
  ...rest,
});

describe.each(Object.entries(WORLDS))("%s", (_, open) => {
  test("flags stand on their cells and name us and the key of their row", async () => {
    const { ports, flags } = await open();
    await ports.flag([
      flag("B2"),
      flag("B3", { severity: "advice", key: [{ column: 1, value: '"引"號' }] }),
    ]);
    expect(flags()).toEqual([
      '資產!B2 =AND(N("LBBU:gap")=0,$A2="SW-001")',
      '資產!B3 =AND(N("LBBU:advice")=0,$A3="""引""號")',
    ]);
  });

  test("flagging again replaces the flags, clearing removes them", async () => {
    const { ports, flags } = await open();
    await ports.flag([flag("B2"), flag("A2")]);
    await ports.flag([flag("A3", { key: [] })]);
    expect(flags()).toEqual(['資產!A3 =N("LBBU:gap")=0']);
    await ports.clearFlags();
    expect(flags()).toEqual([]);
  });

  test("flags can be asked for, also by who did not write them", async () => {
    const { ports } = await open();
    await expect(ports.hasFlags()).resolves.toBe(false);
    await ports.flag([flag("B2")]);
    await expect(ports.hasFlags()).resolves.toBe(true);
    await ports.clearFlags();
    await expect(ports.hasFlags()).resolves.toBe(false);
  });

  test("more than 200 flags on a sheet become one rule a severity", async () => {
    const { ports, flags } = await open();
    const column = Array.from({ length: 150 }, (_unused, n) => flag(`B${n + 2}`));
    const spread = Array.from({ length: 100 }, (_unused, n) =>
      flag(`C${n * 2 + 2}`, { severity: "review" }),
    );
    await ports.flag([...column, ...spread]);
    const [gap, review, ...others] = flags();
    expect(gap).toBe('資產!B2:B151 =N("LBBU:gap")=0');
    expect(review).toMatch(/^資產!C2,C4,C6,.*,C200 =N\("LBBU:review"\)=0$/u);
    expect(others).toEqual([]);
  });

  test("a flag on a sheet that is not there writes nothing", async () => {
    const { ports, flags } = await open();
    await expect(ports.flag([flag("A1"), flag("A1", { sheet: "無" })])).rejects.toMatchObject({
      code: "excel-sheet-missing",
      details: { sheet: "無" },
    });
    expect(flags()).toEqual([]);
  });

  test("going to a cell shows its sheet and selects it", async () => {
    const { ports, selected } = await open();
    await ports.goTo("它's 人員", "A2");
    expect(selected()).toBe("它's 人員!A2");
  });

  test.each([
    ["無", "excel-sheet-missing"],
    ["隱藏", "excel-sheet-hidden"],
  ])("going to a cell of %s says why it cannot", async (sheet, code) => {
    const { ports } = await open();
    await expect(ports.goTo(sheet, "A1")).rejects.toMatchObject({ code, details: { sheet } });
  });

  test("forms are inserted at the end and read back as they were made", async () => {
    const { ports } = await open();
    const templates = await templatesFor(["2-01-01", "3-05-02"]);
    const { added, present, built } = await ports.insert(templates, "leaveOut");
    expect([present, built]).toEqual([[], []]);
    const { sheets } = await ports.readWorkbook(null);
    expect(sheets.slice(START.sheets.length).map(({ name }) => name)).toEqual(
      added.map(({ sheet }) => sheet),
    );
    for (const template of templates) {
      const { name } = template.sheet;
      await expect(ports.readSheet(name)).resolves.toStrictEqual(await sheetOfTemplate(template));
    }
  });

  test("forms that are there are left alone, or added again under a name of their own", async () => {
    const { ports } = await open();
    const templates = await templatesFor(["2-01-01", "3-05-02"]);
    const [first] = templates;
    await ports.insert(templates.slice(0, 1), "leaveOut");
    const { added, present } = await ports.insert(templates, "leaveOut");
    expect([added.map(({ form }) => form), present]).toEqual([
      ["3-05-02"],
      [{ form: "2-01-01", sheet: first?.sheet.name }],
    ]);
    const again = await ports.insert(templates.slice(0, 1), "addAgain");
    expect(again.added).toEqual([{ form: "2-01-01", sheet: `${first?.sheet.name} (2)` }]);
  });

  test("without a file the sheets are built", async () => {
    const { ports } = await open();
    const templates = designsFor(["2-01-01"]);
    const { built } = await ports.insert(templates, "leaveOut");
    expect(built).toEqual(["2-01-01"]);
    const [template] = templates;
    await expect(ports.readSheet(template?.sheet.name ?? "")).resolves.toStrictEqual(
      template && (await sheetOfTemplate(template)),
    );
  });

  test("reading tells how far it has come, and what is read now", async () => {
    const { ports } = await open();
    const told: unknown[] = [];
    await ports.readWorkbook(null, (progress) => told.push(progress));
    expect(told).toEqual([
      { done: 0, total: 3, last: null, next: "資產" },
      { done: 1, total: 3, last: { sheet: "資產", rows: 3 }, next: "它's 人員" },
      { done: 2, total: 3, last: { sheet: "它's 人員", rows: 2 }, next: "隱藏" },
      { done: 3, total: 3, last: { sheet: "隱藏", rows: 1 }, next: null },
    ]);
  });

  test("reading that is cancelled ends", async () => {
    const { ports } = await open();
    const reading = ports.readWorkbook(null, undefined, AbortSignal.abort());
    await expect(reading).rejects.toMatchObject({ code: "excel-cancelled" });
  });
});
