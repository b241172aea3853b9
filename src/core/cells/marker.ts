/**
 * Sheet-scoped hidden name by which a sheet made from our template is recognised.
 * It refers to the form number as a text constant: `"LBBU-ISMS-3-02-01"`.
 */
export const FORM_MARKER_NAME = "_LBBU_FORM";

/** Title above hidden columns that hold a long drop-down list; such columns are never read as data. */
export const LIST_COLUMN_TITLE = "清單（請勿更動）";
