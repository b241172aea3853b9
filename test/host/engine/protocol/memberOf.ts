import { classOf, memberName } from "../classes";
import { apiNotFound, unsupported } from "../excelError";
import type { Host } from "../host";
import type { Kind } from "../items";
import type { Members } from "../members";

type Way = "get" | "set" | "go" | "call";
type Found<W extends Way> = NonNullable<Members<unknown>[W]>[string];

/** The member of a class, noted as asked for; a loud ApiNotFound where the host has none. */
export function memberOf<W extends Way>(
  host: Host,
  { kind, name, way }: { kind: string; name: string; way: W },
): Found<W> {
  const members = classOf(kind as Kind)?.[way] as Readonly<Record<string, Found<W>>> | undefined;
  const full = memberName(kind, name, way);
  const found = members?.[name];
  if (found === undefined) {
    host.missing.add(full);
    throw apiNotFound(full);
  }
  host.asked.add(full);
  if (host.faults.refuses.includes(full)) throw unsupported(full);
  return found;
}
