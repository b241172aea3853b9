/** An answer other than success, with the codes of Excel.ErrorCodes. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** Class and member, as in `debugInfo.errorLocation`. */
    readonly location: string,
  ) {
    super(message);
  }
}

// Codes and sentences: Microsoft Learn, "Error handling with the application-specific JavaScript APIs".

export const itemNotFound = (location: string): ExcelError =>
  new ExcelError("ItemNotFound", "The requested resource doesn't exist.", location);

export const invalidArgument = (location: string): ExcelError =>
  new ExcelError(
    "InvalidArgument",
    "The argument is invalid or missing or has an incorrect format.",
    location,
  );

export const wrongShape = (location: string): ExcelError =>
  new ExcelError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    location,
  );

/** As Excel on the web answers to what it cannot do with a file; nothing is done. */
export const unsupported = (location: string): ExcelError =>
  new ExcelError("UnsupportedFeature", "The feature isn't supported.", location);

export const accessDenied = (location: string): ExcelError =>
  new ExcelError("AccessDenied", "You cannot perform the requested operation.", location);

export const itemAlreadyExists = (location: string): ExcelError =>
  new ExcelError("ItemAlreadyExists", "The resource being created already exists.", location);

export const invalidOperation = (location: string): ExcelError =>
  new ExcelError("InvalidOperation", "The operation attempted is invalid on the object.", location);

export const invalidReference = (location: string): ExcelError =>
  new ExcelError(
    "InvalidReference",
    "This reference is not valid for the current operation.",
    location,
  );

/** The host does not emulate this: either the adapter should not call it, or it must be written here. */
export const apiNotFound = (member: string): ExcelError =>
  new ExcelError("ApiNotFound", `EMULATOR: ${member} is not implemented`, member);
