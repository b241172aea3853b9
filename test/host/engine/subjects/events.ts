import type { Host } from "../host";
import { areaAddress } from "../model/area";
import type { Area } from "../model/area";
import type { Sheet } from "../model/sheet";

/** Numbers of the events of the worksheet collection, as office.js listens for them. */
export const EVENTS = {
  changed: 10,
  activated: 11,
  added: 13,
  deleted: 15,
  nameChanged: 25,
} as const;

const register = (event: number) => (_: unknown, __: unknown, host: Host) => {
  host.registeredEvents.add(event);
};

const unregister = (event: number) => (_: unknown, __: unknown, host: Host) => {
  host.registeredEvents.delete(event);
};

/** What `worksheets.onChanged.add` and its like call. */
export const registrations = {
  _RegisterActivatedEvent: register(EVENTS.activated),
  _RegisterAddedEvent: register(EVENTS.added),
  _RegisterDataChangedEvent: register(EVENTS.changed),
  _RegisterDeletedEvent: register(EVENTS.deleted),
  _RegisterEventNameChanged: register(EVENTS.nameChanged),
  _UnregisterActivatedEvent: unregister(EVENTS.activated),
  _UnregisterAddedEvent: unregister(EVENTS.added),
  _UnregisterDataChangedEvent: unregister(EVENTS.changed),
  _UnregisterDeletedEvent: unregister(EVENTS.deleted),
  _UnregisterEventNameChanged: unregister(EVENTS.nameChanged),
};

/** Tells that cells changed; a write by the add-in raises it too (runtime.enableEvents aside). */
export function emitChanged(sheet: Sheet, area: Area, host: Host, source = "Local"): void {
  host.emit(EVENTS.changed, {
    changeType: "RangeEdited",
    source,
    worksheetId: sheet.id,
    address: areaAddress(area),
    triggerSource: "Unknown",
  });
}
