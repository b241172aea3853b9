import type { Kind } from "./items";
import type { MemberTable, Members } from "./members";
import { conditionalFormatMembers } from "./subjects/conditionalFormats";
import { customPropertyMembers } from "./subjects/customProperties";
import { customXmlMembers } from "./subjects/customXml";
import { dataValidationMembers } from "./subjects/dataValidation";
import { formatMembers } from "./subjects/formats";
import { freezePaneMembers } from "./subjects/freezePanes";
import { functionMembers } from "./subjects/functions";
import { mergedAreaMembers } from "./subjects/mergedAreas";
import { nameMembers } from "./subjects/names";
import { pageLayoutMembers } from "./subjects/pageLayout";
import { protectionMembers } from "./subjects/protection";
import { rangeMembers } from "./subjects/ranges";
import { runtimeMembers } from "./subjects/runtime";
import { settingMembers } from "./subjects/settings";
import { tableMembers } from "./subjects/tables";
import { workbookMembers } from "./subjects/workbook";
import { worksheetMembers } from "./subjects/worksheets";

/** Every class the host answers; one file per subject. */
export const CLASSES: MemberTable = {
  ...conditionalFormatMembers,
  ...customPropertyMembers,
  ...customXmlMembers,
  ...dataValidationMembers,
  ...formatMembers,
  ...freezePaneMembers,
  ...functionMembers,
  ...mergedAreaMembers,
  ...nameMembers,
  ...pageLayoutMembers,
  ...protectionMembers,
  ...rangeMembers,
  ...runtimeMembers,
  ...settingMembers,
  ...tableMembers,
  ...workbookMembers,
  ...worksheetMembers,
};

/** The class of an item, its type forgotten: the table pairs each kind with the thing behind it. */
export const classOf = (kind: Kind): Members<unknown> | undefined =>
  CLASSES[kind] as Members<unknown> | undefined;

/** Every member as `Class.member (get)`, to compare with what an adapter calls. */
export function memberNames(): string[] {
  return Object.keys(CLASSES).flatMap((kind) => {
    const members = classOf(kind as Kind);
    return (["get", "set", "go", "call"] as const).flatMap((way) =>
      Object.keys(members?.[way] ?? {}).map((name) => memberName(kind, name, way)),
    );
  });
}

export const memberName = (kind: string, name: string, way: keyof Members<unknown>): string =>
  `${kind}.${name} (${way})`;
