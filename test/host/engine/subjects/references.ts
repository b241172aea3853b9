import { invalidArgument } from "../excelError";
import type { Host } from "../host";
import { Item } from "../items";
import type { RangeOf } from "../items";
import { parseAddress } from "../model/address";
import type { Area } from "../model/area";
import { Sheet } from "../model/sheet";

export interface ReferenceContext {
  readonly sheet: Sheet;
  readonly host: Host;
  readonly location: string;
}

/** An address or a defined name on this sheet; InvalidArgument for anything else or another sheet. */
export function areaOf(reference: string, context: ReferenceContext): Area {
  const { sheet, host, location } = context;
  const named = [...sheet.names, ...host.workbook.names].find(
    ({ name }) => name.toLowerCase() === reference.toLowerCase(),
  );
  const address = parseAddress(named?.formula ?? reference);
  if (address === null) throw invalidArgument(location);
  const home = address.sheet === null ? sheet : host.workbook.findSheet(address.sheet);
  if (home !== sheet) throw invalidArgument(location);
  return address.area;
}

/** A Range given as an argument, or its address. */
export function rangeArgument(argument: unknown, context: ReferenceContext): RangeOf {
  if (argument instanceof Item && argument.kind === "Range") return argument.it as RangeOf;
  if (typeof argument !== "string") throw invalidArgument(context.location);
  const named = parseAddress(argument)?.sheet ?? null;
  const sheet = named === null ? context.sheet : context.host.workbook.findSheet(named);
  if (!(sheet instanceof Sheet)) throw invalidArgument(context.location);
  return { sheet, area: areaOf(argument, { ...context, sheet }) };
}
