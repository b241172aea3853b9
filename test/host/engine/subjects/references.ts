import { invalidArgument } from "../excelError";
import { parseArea } from "../model/area";
import type { Area } from "../model/area";

/** An address without a sheet name; InvalidArgument for anything else. */
export function areaOf(address: unknown, location: string): Area {
  const area = typeof address === "string" ? parseArea(address) : null;
  if (area === null) throw invalidArgument(location);
  return area;
}
