import { unzipSync } from "fflate";
import type { Workbook } from "../host/engine/model/workbook";
import { writeWorkbook } from "../host/files/writeWorkbook";

/** Holds the time of saving. */
const TIME = "docProps/core.xml";

/** Bytes of each part of the file the workbook would be saved as, written anew. */
export async function savedParts(
  workbook: Workbook,
): Promise<Readonly<Record<string, Uint8Array>>> {
  const { [TIME]: time, ...parts } = unzipSync(await writeWorkbook(workbook));
  if (!time) throw new Error(`no ${TIME}`);
  return parts;
}
