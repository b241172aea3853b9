import { snapshotOf } from "../../host/engine/model/snapshot";
import { person } from "../../host/engine/person";
import { FLOOR_SETS } from "../../host/office/appContext";
import { codeOf, excelOver } from "./excelOver";
import type { ExcelOver } from "./excelOver";

const write = ({ Excel }: ExcelOver, options: Excel.RunOptions = {}) =>
  Excel.run(options, async (context) => {
    const sheet = context.workbook.worksheets.getItem("資產清冊");
    sheet.getRange("A1").values = [["一"]];
    sheet.getRange("A2").values = [["二"]];
    await context.sync();
  });

const column = ({ sheet }: ExcelOver) => [0, 1].map((row) => sheet.cellAt(row, 0)?.value);

// Source: Microsoft Learn, error handling table: GeneralException may come from any request.
test("the n-th batch fails before anything is done, the next one succeeds", async () => {
  const excel = await excelOver([["甲"], ["乙"]]);
  const next = excel.host.nextBatch;
  excel.host.faults.failures = [{ batch: next }];
  await expect(codeOf(write(excel))).resolves.toBe("GeneralException");
  expect(column(excel)).toEqual(["甲", "乙"]);
  await expect(codeOf(write(excel))).resolves.toBe("none");
  expect(column(excel)).toEqual(["一", "二"]);
});

// Source: Microsoft Learn, "a batch is not a transaction": what was done before the error stays done;
// office-js #3179: sheets are inserted although an error is thrown.
test("a batch may fail half done, or after everything was done", async () => {
  const excel = await excelOver([["甲"], ["乙"]]);
  const next = excel.host.nextBatch;
  const actionOfSecondWrite = await actionsBeforeSecondWrite();
  excel.host.faults.failures = [
    { batch: next, afterActions: actionOfSecondWrite },
    { batch: next + 1, afterActions: 99 },
  ];
  await expect(codeOf(write(excel))).resolves.toBe("GeneralException");
  expect(column(excel)).toEqual(["一", "乙"]);
  await expect(codeOf(write(excel))).resolves.toBe("GeneralException");
  expect(column(excel)).toEqual(["一", "二"]);
});

// Source: Microsoft Learn, Workbook.insertWorksheetsFromBase64: may be refused by what the file or Excel does not take.
test("a member may be refused; what stands before it in the batch is done", async () => {
  const excel = await excelOver([["甲"], ["乙"]]);
  excel.host.faults.refuses = ["WorksheetCollection.Add (call)"];
  const adding = excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("資產清冊").getRange("A1").values = [["一"]];
    context.workbook.worksheets.add("新表");
    await context.sync();
  });
  await expect(codeOf(adding)).resolves.toBe("UnsupportedFeature");
  expect(column(excel)).toEqual(["一", "乙"]);
  expect(excel.host.workbook.findSheet("新表")).toBeUndefined();
});

/** How many actions office.js sends up to and with the first write. */
async function actionsBeforeSecondWrite(): Promise<number> {
  const excel = await excelOver();
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("資產清冊").getRange("A1").values = [["一"]];
    await context.sync();
  });
  return excel.host.exchanges.at(-1)?.actions.length ?? 0;
}

// Sources: Microsoft Learn, Excel.RunOptions.delayForCellEdit; office-js #806, #1393, #3388.
test.each(["cell", "dropDown"] as const)(
  "while a person is in a %s, batches wait if they said so and are refused if not",
  async (where) => {
    const excel = await excelOver([["甲"], ["乙"]]);
    person.beginEditing(excel.host, where);
    await expect(codeOf(write(excel))).resolves.toBe("InvalidOperationInCellEditMode");
    const waiting = write(excel, { delayForCellEdit: true });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(column(excel)).toEqual(["甲", "乙"]);
    excel.host.endEditing();
    await waiting;
    expect(column(excel)).toEqual(["一", "二"]);
  },
);

// Source: Microsoft Learn, "Resource limits and performance optimization": 5 MB on the web.
test("a request or a response beyond 5 MB is refused with a code of its own", async () => {
  const excel = await excelOver();
  const big = Array.from({ length: 200 }, () => ["字".repeat(10_000)]);
  const request = excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("資產清冊").getRange("A1:A200").values = big;
    await context.sync();
  });
  await expect(codeOf(request)).resolves.toBe("RequestPayloadSizeLimitExceeded");
  expect(excel.sheet.cells.size).toBe(0);
  for (const [row, [text = ""]] of big.entries()) excel.sheet.cellFor(row, 0).value = text;
  const response = excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("資產清冊").getRange("A1:A200").load("values");
    await context.sync();
  });
  await expect(codeOf(response)).resolves.toBe("ResponsePayloadSizeLimitExceeded");
});

// Source: Microsoft Learn, error handling table: AccessDenied.
test("a read-only document refuses every write and can be read", async () => {
  const excel = await excelOver([["甲"], ["乙"]]);
  excel.host.faults.isReadOnly = true;
  const before = snapshotOf(excel.workbook);
  await expect(codeOf(write(excel))).resolves.toBe("AccessDenied");
  const others = ["customXmlParts", "settings", "worksheets"] as const;
  const acts: Readonly<Record<(typeof others)[number], (workbook: Excel.Workbook) => void>> = {
    customXmlParts: ({ customXmlParts }) => void customXmlParts.add("<a/>"),
    settings: ({ settings }) => void settings.add("a", "b"),
    worksheets: ({ worksheets }) => void worksheets.add("新"),
  };
  for (const other of others) {
    const call = excel.Excel.run(async (context) => {
      acts[other](context.workbook);
      await context.sync();
    });
    expect([other, await codeOf(call)]).toEqual([other, "AccessDenied"]);
  }
  expect(snapshotOf(excel.workbook)).toEqual(before);
});

// Source: Microsoft Learn, requirement sets: isSetSupported.
test("the add-in can tell the sets of an older Excel", async () => {
  const { Office } = await excelOver([], { sets: { ...FLOOR_SETS, ExcelApi: "1.12" } });
  const { requirements } = Office.context;
  expect(requirements.isSetSupported("ExcelApi", "1.12")).toBe(true);
  expect(requirements.isSetSupported("ExcelApi", "1.13")).toBe(false);
});

test("latency holds each batch back for as long as it says", async () => {
  const excel = await excelOver();
  const waited: number[] = [];
  Object.assign(excel.host.surroundings, {
    wait: (ms: number) => Promise.resolve(waited.push(ms)),
  });
  excel.host.faults.latency = 40;
  await write(excel);
  expect(waited).toEqual([40]);
});
