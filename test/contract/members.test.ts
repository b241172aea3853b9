import { listenForChanges } from "../../src/adapters/office/listenForChanges";
import { associateCommands } from "../../src/apps/taskpane/commands";
import { memberNames } from "../host/engine/classes";
import type { Workbook } from "../host/engine/model/workbook";
import { realTemplates } from "../support/realForms";
import { openInOffice } from "./openInOffice";
import { operations } from "./operations";
import { smallWorkbook } from "./smallWorkbook";
import { designsFor } from "./templatesFor";

jest.setTimeout(120_000);

/** Answered because the host's order names them: other ways to keep something in a workbook. */
const LATER: readonly string[] = [
  "CustomXmlPart.SetXml (call)",
  "CustomXmlPartScopedCollection.GetOnlyItemOrNullObject (call)",
  "Setting.Delete (call)",
  "Setting.Value (get)",
  "SettingCollection.Add (call)",
  "SettingCollection.GetItemOrNullObject (call)",
  "Workbook.Settings (go)",
  "Worksheet.CustomProperties (go)",
  "Worksheet.Position (set)",
  "WorksheetCustomProperty.Delete (call)",
  "WorksheetCustomProperty.Value (get)",
  "WorksheetCustomPropertyCollection.Add (call)",
  "WorksheetCustomPropertyCollection.GetItemOrNullObject (call)",
];

/** With everything that makes the adapter ask further. */
function richWorkbook(): Workbook {
  const workbook = smallWorkbook();
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  sheet.cellFor(4, 0).value = { error: "#N/A" };
  sheet.merges.push({ top: 5, left: 0, bottom: 5, right: 1 });
  sheet.cellFor(6, 0).value = "甲";
  sheet.tables.push({
    id: "table",
    name: "表格1",
    area: { top: 0, left: 0, bottom: 2, right: 2 },
    showHeaders: true,
    style: "",
  });
  sheet.names.push({ name: "_LBBU_FORM", formula: '="LBBU"', visible: false });
  return workbook;
}

async function membersAsked(): Promise<ReadonlySet<string>> {
  const asked = new Set<string>();
  const all = {
    ...(await operations()),
    "building all forms": (office) =>
      office.insert(designsFor(realTemplates.map(({ form }) => form)), "leaveOut"),
    "building a sheet with hidden columns": (office) =>
      office.insert(
        designsFor(["2-01-01"]).map((template) => ({
          ...template,
          sheet: { ...template.sheet, hiddenColumns: [30] },
        })),
        "leaveOut",
      ),
    "flagging many cells": (office) =>
      office.flag(
        Array.from({ length: 300 }, (_, n) => ({
          sheet: "資產",
          cell: `B${n * 2 + 2}`,
          severity: "gap",
          key: [],
        })),
      ),
  } satisfies Awaited<ReturnType<typeof operations>>;
  for (const operation of Object.values(all)) {
    const { host, office } = await openInOffice(richWorkbook());
    await operation(office);
    // what the adapter does about a batch that failed half done
    const again = await openInOffice(richWorkbook());
    const third = again.host.nextBatch + 2;
    again.host.faults.failures = [{ batch: third, afterActions: 10_000 }];
    await operation(again.office).catch(() => null);
    for (const member of [...host.asked, ...again.host.asked]) asked.add(member);
  }
  for (const member of await askedByListener()) asked.add(member);
  for (const member of await askedByRibbon()) asked.add(member);
  return asked;
}

async function askedByListener(): Promise<ReadonlySet<string>> {
  const { host } = await openInOffice(richWorkbook());
  const end = listenForChanges(() => undefined);
  await until(() => host.registeredEvents.size > 0);
  end();
  await until(() => host.registeredEvents.size === 0);
  return host.asked;
}

async function askedByRibbon(): Promise<ReadonlySet<string>> {
  const { host, press } = await openInOffice(richWorkbook());
  host.runtimeState = "Hidden";
  const nothing = () => Promise.resolve();
  const pane = { check: nothing, showForms: nothing, showResults: nothing, unmark: nothing };
  associateCommands(Promise.resolve(pane));
  await until(() => press("check"));
  await until(() => host.runtimeState === "Visible");
  return host.asked;
}

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; !isSo(); tries++) {
    if (tries > 1_000) throw new Error(`never so: ${isSo.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

test("the host answers what the product asks, and nothing else", async () => {
  const asked = await membersAsked();
  const unasked = memberNames().filter((member) => !asked.has(member));
  expect(unasked.sort()).toEqual(LATER);
  expect([...asked].filter((member) => !memberNames().includes(member))).toEqual([]);
});
