import type { Host } from "../host";
import { areaAddress } from "../model/area";
import type { Area } from "../model/area";
import type { Sheet } from "../model/sheet";

/** Number of the worksheet collection's change event, as office.js listens for it. */
const CHANGED = 10;

/** What `worksheets.onChanged.add` and the handler's `remove` call. */
export const registrations = {
  _RegisterDataChangedEvent: (_: unknown, __: unknown, host: Host) => {
    host.registeredEvents.add(CHANGED);
  },
  _UnregisterDataChangedEvent: (_: unknown, __: unknown, host: Host) => {
    host.registeredEvents.delete(CHANGED);
  },
};

/** Tells that cells changed; a write by the add-in raises it too (runtime.enableEvents aside). */
export function emitChanged(sheet: Sheet, area: Area, host: Host, source = "Local"): void {
  host.emit(CHANGED, {
    changeType: "RangeEdited",
    source,
    worksheetId: sheet.id,
    address: areaAddress(area),
    triggerSource: "Unknown",
  });
}
