import { person } from "../../host/engine/person";
import { excelOver } from "./excelOver";

const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

// Source: Microsoft Learn, WorksheetCollection.onChanged; the add-in's own writes raise it too.
test("what a person and the add-in write raises the event of the worksheet collection", async () => {
  const { Excel, host, sheet } = await excelOver([["x"]]);
  const heard: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(({ address }) =>
      Promise.resolve(void heard.push(address)),
    );
    await context.sync();
  });
  person.type(host, { sheet, row: 2, column: 1 }, "新值");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("資產清冊").getRange("A1").values = [["y"]];
    await context.sync();
  });
  await settle();
  expect(heard).toEqual(["B3", "A1"]);
});

// Source: Excel itself: an added sheet comes to the front, two sheets cannot bear one name.
test("a person adds, renames and leaves a sheet", async () => {
  const { host, sheet, workbook } = await excelOver();
  person.addSheet(host);
  person.rename(host, workbook.activeSheet, "附表");
  expect(() => person.rename(host, sheet, "附表")).toThrow("already exists");
  expect([workbook.activeSheet.name, workbook.sheets.map(({ name }) => name)]).toEqual([
    "附表",
    ["資產清冊", "附表"],
  ]);
  person.switchTo(host, sheet);
  expect(workbook.activeSheet).toBe(sheet);
});

// Sources: office-js #3888, #420, #1346, #1760: events get lost.
test("events can be lost", async () => {
  const { Excel, host, sheet } = await excelOver();
  const heard: unknown[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => Promise.resolve(void heard.push(event)));
    await context.sync();
  });
  host.faults.losesEvents = true;
  person.type(host, { sheet, row: 0, column: 0 }, "x");
  await settle();
  expect(heard).toEqual([]);
});

// Source: Microsoft Learn, "Work with events": remove() takes effect with the next sync.
test("after removal of the handler nothing is heard", async () => {
  const { Excel, host, sheet } = await excelOver();
  const heard: unknown[] = [];
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add((event) =>
      Promise.resolve(void heard.push(event)),
    );
    await context.sync();
    return added;
  });
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  person.type(host, { sheet, row: 0, column: 0 }, "x");
  await settle();
  expect(heard).toEqual([]);
});

// Source: Microsoft Learn, Office.actions.associate and event.completed().
test("a ribbon button runs the associated function, which says when it is done", async () => {
  const { Office, conversation } = await excelOver();
  const sources: string[] = [];
  Office.actions.associate("markCell", (event: Office.AddinCommands.Event) => {
    sources.push(event.source.id);
    event.completed();
  });
  await settle();
  conversation.pressButton("markCell");
  await settle();
  expect(sources).toEqual(["markCell"]);
  expect(conversation.completedCommands).toBe(1);
});

// Source: Microsoft Learn, Office.addin.showAsTaskpane.
test("the pane is shown on request", async () => {
  const { Office, host } = await excelOver();
  host.runtimeState = "Hidden";
  await Office.addin.showAsTaskpane();
  expect(host.runtimeState).toBe("Visible");
});

// Source: our choice: the add-in opens no dialogs (platform.md §5).
test("dialogs are refused", async () => {
  const { Office, conversation } = await excelOver();
  const status = await new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(
      "https://localhost/dialog.html",
      { displayInIframe: true },
      (result) => resolve(result.status),
    );
  });
  expect(status).toBe("failed");
  expect(conversation.refused.length).toBeGreaterThan(0);
});

// Source: Microsoft Support, "Protect a worksheet".
test("a person cannot type into a locked cell of a protected sheet", async () => {
  const { host, sheet } = await excelOver([["x"]]);
  sheet.isProtected = true;
  expect(() => person.type(host, { sheet, row: 0, column: 0 }, "y")).toThrow("cannot perform");
  expect(sheet.cellAt(0, 0)?.value).toBe("x");
});
