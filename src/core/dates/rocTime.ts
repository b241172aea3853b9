import { fromIso, toRoc } from "./calendar";

const TAIPEI = "+08:00";

/** "2026-11-22T14:02:00+08:00" → "115/11/22 14:02"; the offset is added where it is another one. */
export function rocTime(iso: string): string {
  const [, day = "", time = "", offset = ""] =
    /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::[\d.]+)?(Z|[+-]\d{2}:\d{2})$/u.exec(iso) ?? [];
  if (day === "") return iso;
  const text = `${toRoc(fromIso(day))} ${time}`;
  return offset === TAIPEI ? text : `${text}（${offset}）`;
}

/** "2026-11-22T14:02:00+08:00" → "2026-11-22 14:02" */
export function plainTime(iso: string): string {
  return iso.slice(0, 16).replace("T", " ");
}
