import { HostError } from "../../core/ports";

/** "PK\3\4": every zip archive that holds something starts with an entry. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
/** Compound file: .xls, and any workbook under a password. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
/** Name of the stream of a compound file that holds a workbook under a password. */
const ENCRYPTED_PACKAGE = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** Refuses what cannot be an .xlsx by its first bytes, and says what it is. */
export function requireZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new HostError("file-empty");
  if (isAt(bytes, 0, ZIP) || isAt(bytes, 0, EMPTY_ZIP)) return;
  if (!isAt(bytes, 0, COMPOUND_FILE)) throw new HostError("file-not-workbook");
  throw new HostError(holds(bytes, ENCRYPTED_PACKAGE) ? "file-password" : "file-old-format");
}

function holds(bytes: Uint8Array, sought: readonly number[]): boolean {
  let at = bytes.indexOf(sought[0] ?? 0);
  while (at >= 0 && !isAt(bytes, at, sought)) at = bytes.indexOf(sought[0] ?? 0, at + 1);
  return at >= 0;
}

function isAt(bytes: Uint8Array, start: number, sought: readonly number[]): boolean {
  return sought.every((byte, index) => bytes[start + index] === byte);
}
