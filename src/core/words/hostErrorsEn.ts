import type { HostErrorDetails } from "../model/hostError";
import type { HostErrorTable } from "./hostErrors";

const RESAVE = "Open the file in Excel, save it as an Excel workbook (*.xlsx) and check again.";
const GET_AGAIN = "Download the file again, or ask for it again, and check again.";
const DO_NOT_USE =
  "The file may have been tampered with: do not use it and ask for it again from its sender.";
const CORRECT_CELL = "Open the file in Excel, correct the cell, save and check again.";
const AGAIN = "Try again; if there is still no answer, save and reopen the workbook.";
const SPLIT = "Delete what is not needed, or split the file, and check again.";

/** Sentences for what an adapter reports, in English. */
export const HOST_ERRORS_EN: HostErrorTable = {
  "file-empty": [() => "The file is empty.", GET_AGAIN],
  "file-not-workbook": [() => "The file is not an Excel workbook (.xlsx).", RESAVE],
  "file-old-format": [
    () => "The file is in the old Excel format (.xls), or is no workbook.",
    RESAVE,
  ],
  "file-password": [
    () => "The file needs a password to open and cannot be read.",
    "Open it in Excel, remove the password under File, Info, Protect Workbook, save and check again.",
  ],
  "file-binary-workbook": [
    () => "The file is a binary Excel workbook (.xlsb) and cannot be read.",
    RESAVE,
  ],
  "file-signed": [
    () =>
      "The file is digitally signed; writing anything would break the signature, so nothing was written.",
    "Open it in Excel, remove the signature under File, Info, save a copy, write to that and sign it afterwards.",
  ],
  "zip-truncated": [() => "The file is incomplete: its end is missing or damaged.", GET_AGAIN],
  "zip-damaged": [(d) => `The file is damaged${entry(d)}.`, GET_AGAIN],
  "zip-checksum": [
    (d) => `The file is damaged${entry(d)}: content, checksum and size disagree.`,
    GET_AGAIN,
  ],
  "zip-encrypted": [(d) => `The content of the file is encrypted${entry(d)}.`, RESAVE],
  zip64: [() => "The file is stored in the ZIP64 format for over 4 GB.", RESAVE],
  "zip-method": [(d) => `The file uses an unknown compression${entry(d)}.`, RESAVE],
  "zip-entry-name": [(d) => `The file holds a path that is not allowed${entry(d)}.`, DO_NOT_USE],
  "zip-duplicate-entry": [(d) => `The file holds an entry twice${entry(d)}.`, DO_NOT_USE],
  "zip-overlap": [(d) => `Entries of the file overlap${entry(d)}.`, DO_NOT_USE],
  "zip-too-many-entries": [
    (d) => `The file has ${text(d, "count")} entries; the limit is ${text(d, "limit")}.`,
    DO_NOT_USE,
  ],
  "zip-entry-too-large": [
    (d) => `The content is too large when unpacked${entry(d)}; the limit is ${megabytes(d)} MB.`,
    SPLIT,
  ],
  "zip-too-large": [
    (d) => `The content is too large when unpacked; the limit is ${megabytes(d)} MB in all.`,
    SPLIT,
  ],
  "zip-ratio": [
    (d) =>
      `The compression ratio is abnormal${entry(d)}: ${text(d, "ratio")}; the limit is ${text(d, "limit")}.`,
    DO_NOT_USE,
  ],
  "part-missing": [(d) => `${place(d)}: the content is not in the file.`, GET_AGAIN],
  "part-reused": [(d) => `${place(d)}: the content is used more than once.`, DO_NOT_USE],
  relationship: [(d) => `${place(d)}: a link is missing or doubled (${text(d, "id")}).`, RESAVE],
  "xml-encoding": [
    (d) => `${place(d)}: the text encoding cannot be read (${text(d, "encoding")}).`,
    RESAVE,
  ],
  "xml-malformed": [(d) => `${place(d)}: the content is not well-formed XML.`, RESAVE],
  "xml-doctype": [(d) => `${place(d)}: a DOCTYPE is not allowed.`, DO_NOT_USE],
  "xml-too-deep": [(d) => `${place(d)}: the content is nested too deeply.`, DO_NOT_USE],
  "xml-root": [
    (d) => `${place(d)}: not what an Excel workbook holds there (${text(d, "element")}).`,
    RESAVE,
  ],
  "xml-structure": [(d) => `${place(d)}: the structure is wrong (${text(d, "element")}).`, RESAVE],
  "sheet-name": [(d) => `A sheet name is blank or doubled: "${text(d, "sheet")}".`, RESAVE],
  "sheet-kind": [(d) => `${place(d)}: this kind cannot be read (${text(d, "kind")}).`, RESAVE],
  "too-many-sheets": [
    (d) => `The workbook has ${text(d, "count")} sheets; the limit is ${text(d, "limit")}.`,
    SPLIT,
  ],
  "too-many-cells": [
    (d) => `${place(d)}: by here the workbook has over ${text(d, "limit")} cells.`,
    SPLIT,
  ],
  "row-number": [(d) => `${place(d)}: a row number is wrong (${text(d, "row")}).`, RESAVE],
  "column-range": [
    (d) => `${place(d)}: a column range is wrong (${text(d, "reference")}).`,
    RESAVE,
  ],
  "range-reference": [
    (d) => `${place(d)}: a cell range is wrong (${text(d, "reference")}).`,
    RESAVE,
  ],
  "cell-reference": [
    (d) =>
      `${place(d)}: a cell address in row ${text(d, "row")} is wrong (${text(d, "reference")}).`,
    RESAVE,
  ],
  "cell-duplicate": [(d) => `${place(d)}: the cell stands in the file twice.`, RESAVE],
  "cell-two-values": [(d) => `${place(d)}: the cell has two values or two formulas.`, RESAVE],
  "cell-type": [
    (d) => `${place(d)}: the kind of value cannot be read (${text(d, "type")}).`,
    CORRECT_CELL,
  ],
  "cell-value": [
    (d) => `${place(d)}: the value cannot be read (${text(d, "text")}).`,
    CORRECT_CELL,
  ],
  "string-index": [
    (d) => `${place(d)}: the text is not in the file (${text(d, "text")}).`,
    CORRECT_CELL,
  ],
  "style-index": [
    (d) => `${place(d)}: the format is not in the file (${text(d, "style")}).`,
    CORRECT_CELL,
  ],
  "excel-cancelled": [
    () => "Reading was cancelled; the workbook is as it was.",
    "Check again for a result.",
  ],
  "excel-cell-edit": [
    () => "A cell is being edited in Excel, so sheets cannot be read or written; nothing changed.",
    "Press Enter or Esc to finish editing and try again.",
  ],
  "excel-no-answer": [() => "Excel does not answer; the workbook is as it was.", AGAIN],
  "excel-too-old": [
    () => "This Excel lacks what is needed (ExcelApi 1.13).",
    "Use Excel 2021 or later, Microsoft 365 or Excel on the web.",
  ],
  "excel-too-large": [
    () => "There is more data than Excel on the web can send at once; nothing changed.",
    "Use Excel on the desktop, or delete what is not needed and try again.",
  ],
  "excel-refused": [
    (d) => `Excel refused (${text(d, "code")}); the workbook is as it was.`,
    "Save and reopen the workbook and try again.",
  ],
  "excel-read-only": [
    () => "The workbook is read-only: it can be checked but not written; nothing changed.",
    "Save it under another name and try again there.",
  ],
  "excel-structure-protected": [
    () => "The structure of the workbook is protected: no sheet can be added; nothing changed.",
    "Unprotect it under Review, Protect Workbook and try again.",
  ],
  "excel-sheet-protected": [
    (d) => `The sheet "${text(d, "sheet")}" is protected; nothing changed.`,
    "Unprotect it under Review, Unprotect Sheet and try again.",
  ],
  "excel-sheet-missing": [
    (d) => `The sheet "${text(d, "sheet")}" is no longer in the workbook.`,
    "Check again to see the sheets there are now.",
  ],
  "excel-sheet-renamed": [
    (d) => `The sheet "${text(d, "sheet")}" is now called "${text(d, "now")}".`,
    "Check again to see the sheets there are now.",
  ],
  "excel-sheet-hidden": [
    (d) => `The sheet "${text(d, "sheet")}" is hidden and cannot be shown.`,
    "Right-click the sheet tabs, choose Unhide and try again.",
  ],
  "excel-titles-missing": [
    (d) =>
      `The sheet "${text(d, "sheet")}" lacks the title "${text(d, "title")}"; nothing changed.`,
    "Put the title back, or rename the sheet, and try again.",
  ],
  "excel-insert-failed": [
    (d) => `No form was added: Excel refused to insert sheets (${text(d, "code")}).`,
    "Try again; if it fails again, use the template file.",
  ],
  "excel-not-restored": [
    (d) =>
      `Excel stopped answering while writing; unfinished content may be on: ${text(d, "sheets")}.`,
    "Undo in Excel, or close the workbook without saving and open it again.",
  ],
};

function place({ sheet, cell, part }: HostErrorDetails): string {
  if (sheet === undefined) return `Part ${part ?? ""} of the file`;
  return cell === undefined ? `Sheet "${sheet}"` : `Sheet "${sheet}", cell ${cell}`;
}

function entry({ entry: name }: HostErrorDetails): string {
  return name === undefined ? "" : ` (${name})`;
}

function text(details: HostErrorDetails, key: string): string {
  const value = details[key];
  return typeof value === "number" ? value.toLocaleString("en-US") : (value ?? "");
}

function megabytes({ limit }: HostErrorDetails): string {
  return String(Number(limit) / 2 ** 20);
}
