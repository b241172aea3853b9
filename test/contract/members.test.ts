import { listenForChanges } from "../../src/adapters/office/listenForChanges";
import { memberNames } from "../host/engine/classes";
import type { Workbook } from "../host/engine/model/workbook";
import { realTemplates } from "../support/realForms";
import { openInOffice } from "./openInOffice";
import { operations } from "./operations";
import { smallWorkbook } from "./smallWorkbook";
import { designsFor } from "./templatesFor";

jest.setTimeout(60_000);

/** For parts of the product still to be written: result sheets, seal, ribbon commands. */
const LATER: readonly string[] = [
  "Application.SuspendApiCalculationUntilNextSync (call)",
  "Application.SuspendScreenUpdatingUntilNextSync (call)",
  "CustomXmlPart.Delete (call)",
  "CustomXmlPart.GetXml (call)",
  "CustomXmlPart.Id (get)",
  "CustomXmlPart.NamespaceUri (get)",
  "CustomXmlPart.SetXml (call)",
  "CustomXmlPartCollection.Add (call)",
  "CustomXmlPartCollection.GetByNamespace (call)",
  "CustomXmlPartCollection.GetItem (call)",
  "CustomXmlPartScopedCollection.GetOnlyItemOrNullObject (call)",
  "HeaderFooter.CenterHeader (set)",
  "Microsoft.AppRuntime.AppRuntimeService.SetAppRuntimeState (call)",
  "Setting.Delete (call)",
  "Setting.Key (get)",
  "Setting.Value (get)",
  "SettingCollection.Add (call)",
  "SettingCollection.GetItemOrNullObject (call)",
  "Workbook.Application (go)",
  "Workbook.CustomXmlParts (go)",
  "Workbook.Settings (go)",
  "Worksheet.CustomProperties (go)",
  "Worksheet.Name (set)",
  "Worksheet.Position (get)",
  "Worksheet.Position (set)",
  "Worksheet.Visibility (set)",
  "WorksheetCollection.GetActiveWorksheet (call)",
  "WorksheetCollection._RegisterActivatedEvent (call)",
  "WorksheetCollection._RegisterAddedEvent (call)",
  "WorksheetCollection._RegisterDeletedEvent (call)",
  "WorksheetCollection._RegisterEventNameChanged (call)",
  "WorksheetCollection._UnregisterActivatedEvent (call)",
  "WorksheetCollection._UnregisterAddedEvent (call)",
  "WorksheetCollection._UnregisterDataChangedEvent (call)",
  "WorksheetCollection._UnregisterDeletedEvent (call)",
  "WorksheetCollection._UnregisterEventNameChanged (call)",
  "WorksheetCustomProperty.Delete (call)",
  "WorksheetCustomProperty.Key (get)",
  "WorksheetCustomProperty.Value (get)",
  "WorksheetCustomPropertyCollection.Add (call)",
  "WorksheetCustomPropertyCollection.GetItemOrNullObject (call)",
  "WorksheetProtection.Protect (call)",
];
/** Asked by nothing but the host's own tests and its sample pane. */
const ONLY_IN_HOST_TESTS: readonly string[] = [
  "ConditionalFormat.GetRange (call)",
  "ConditionalFormat.GetRanges (call)",
  "ConditionalFormat.StopIfTrue (get)",
  "ConditionalFormat.StopIfTrue (set)",
  "ConditionalFormatCollection.GetCount (call)",
  "ConditionalFormatCollection.GetItemAt (call)",
  "ConditionalRangeFill.Color (get)",
  "ConditionalRangeFont.Color (get)",
  "DataValidation.Rule (get)",
  "FunctionResult.Error (get)",
  "NamedItem.Delete (call)",
  "NamedItem.Name (get)",
  "NamedItem.Scope (get)",
  "NamedItem.Value (get)",
  "NamedItem.Visible (get)",
  "Range.Address (get)",
  "Range.GetCell (call)",
  "RangeAreas.Address (get)",
  "RangeAreas.AreaCount (get)",
  "RangeFill.Color (get)",
  "Table.Id (get)",
  "Workbook.Name (get)",
  "Workbook.Names (go)",
  "Workbook._RemoveAllReferences (call)",
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
  const { host } = await openInOffice(richWorkbook());
  listenForChanges(() => undefined)();
  await new Promise((resolve) => setTimeout(resolve, 50));
  for (const member of host.asked) asked.add(member);
  return asked;
}

test("the host answers what the product asks, and nothing else", async () => {
  const asked = await membersAsked();
  const unasked = memberNames().filter((member) => !asked.has(member));
  expect(unasked.sort()).toEqual([...LATER, ...ONLY_IN_HOST_TESTS].sort());
  expect([...asked].filter((member) => !memberNames().includes(member))).toEqual([]);
});
