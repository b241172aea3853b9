import { person } from "../../host/engine/person";
import { excelOver } from "./excelOver";

const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

test("what a person and the add-in do raises the events of the worksheet collection", async () => {
  const { Excel, host, sheet, workbook } = await excelOver([["x"]]);
  const heard: string[] = [];
  const hear = (name: string) => (event: unknown) => {
    heard.push(`${name} ${(event as { address?: string }).address ?? ""}`.trim());
    return Promise.resolve();
  };
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(hear("changed"));
    worksheets.onAdded.add(hear("added"));
    worksheets.onDeleted.add(hear("deleted"));
    worksheets.onActivated.add(hear("activated"));
    worksheets.onNameChanged.add(hear("renamed"));
    await context.sync();
  });
  person.type(host, { sheet, row: 2, column: 1 }, "新值");
  person.addSheet(host);
  person.rename(host, workbook.activeSheet, "附表");
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("資產清冊").getRange("A1").values = [["y"]];
    worksheets.getItem("附表").delete();
    await context.sync();
  });
  await settle();
  expect(heard).toEqual([
    "changed B3",
    "added",
    "activated",
    "renamed",
    "changed A1",
    "deleted",
    "activated",
  ]);
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

test("the pane is shown on request", async () => {
  const { Office, host } = await excelOver();
  host.runtimeState = "Hidden";
  await Office.addin.showAsTaskpane();
  expect(host.runtimeState).toBe("Visible");
});

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

test("a person cannot type into a locked cell of a protected sheet", async () => {
  const { host, sheet } = await excelOver([["x"]]);
  sheet.isProtected = true;
  expect(() => person.type(host, { sheet, row: 0, column: 0 }, "y")).toThrow("cannot perform");
  expect(sheet.cellAt(0, 0)?.value).toBe("x");
});
