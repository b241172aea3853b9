import type { Report } from "../../model/report";
import type { SarifArtifact, SarifLocation } from "./sarifLog";

/** Something in a workbook: a cell, a sheet, or the workbook as a whole. */
export interface SarifPlace {
  readonly file: string | null;
  readonly sheet: string | null;
  readonly cell: string | null;
}

/** Files of the workbook by the name places have for them; null = the only one, or the open workbook. */
export function filesOf({ workbook }: Report): readonly string[] {
  const files = [...new Set(workbook.sheets.flatMap(({ file }) => file ?? []))];
  return files.length > 0 ? files : [workbook.name].filter((name) => name !== "");
}

export function artifactOf(file: string): SarifArtifact {
  return { location: { uri: uriOf(file) }, roles: ["analysisTarget"] };
}

/** The file, and in it the sheet or the cell as Excel refers to it: 'sheet'!A1. */
export function locationOf(
  { file, sheet, cell }: SarifPlace,
  files: readonly string[],
): SarifLocation {
  const index = file === null && files.length === 1 ? 0 : files.indexOf(file ?? "");
  const name = files[index] ?? file;
  const isListed = index >= 0;
  return {
    ...(name !== null && {
      physicalLocation: { artifactLocation: { uri: uriOf(name), ...(isListed && { index }) } },
    }),
    ...(sheet !== null && {
      logicalLocations: [
        cell === null
          ? { name: sheet, fullyQualifiedName: quoted(sheet), kind: "sheet" }
          : { name: cell, fullyQualifiedName: `${quoted(sheet)}!${cell}`, kind: "cell" },
      ],
    }),
  };
}

/** Relative to wherever the workbooks lie; what no file name should hold is percent-encoded all the same. */
function uriOf(file: string): string {
  return file
    .replaceAll(/\p{Cs}/gu, "\ufffd")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
}

function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}
