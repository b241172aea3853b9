/**
 * Why a workbook could not be read, or not be written. The details name the place and, where it helps, what stood
 * there: `entry` (of the zip), `part`, `sheet`, `cell` …
 */
export type HostErrorCode =
  // The file as such
  | "file-empty"
  | "file-not-workbook"
  | "file-old-format"
  | "file-password"
  | "file-binary-workbook"
  | "file-signed"
  // The zip archive it is packed in
  | "zip-truncated"
  | "zip-damaged"
  | "zip-checksum"
  | "zip-encrypted"
  | "zip64"
  | "zip-method"
  | "zip-entry-name"
  | "zip-duplicate-entry"
  | "zip-overlap"
  | "zip-too-many-entries"
  | "zip-entry-too-large"
  | "zip-too-large"
  | "zip-ratio"
  // The parts in it
  | "part-missing"
  | "part-reused"
  | "relationship"
  | "xml-encoding"
  | "xml-malformed"
  | "xml-doctype"
  | "xml-too-deep"
  | "xml-root"
  | "xml-structure"
  // Sheets and cells
  | "sheet-name"
  | "sheet-kind"
  | "too-many-sheets"
  | "too-many-cells"
  | "row-number"
  | "column-range"
  | "range-reference"
  | "cell-reference"
  | "cell-duplicate"
  | "cell-two-values"
  | "cell-type"
  | "cell-value"
  | "string-index"
  | "style-index"
  // Excel, where the workbook is open in it
  | "excel-cancelled"
  | "excel-cell-edit"
  | "excel-no-answer"
  | "excel-too-old"
  | "excel-too-large"
  | "excel-refused"
  | "excel-read-only"
  | "excel-structure-protected"
  | "excel-sheet-protected"
  | "excel-sheet-missing"
  | "excel-sheet-renamed"
  | "excel-sheet-hidden"
  | "excel-titles-missing"
  | "excel-insert-failed"
  | "excel-not-restored";

export type HostErrorDetails = Readonly<Record<string, string | number>>;
