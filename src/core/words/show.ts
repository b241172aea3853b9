import { CalendarDate, Mark, type Cell } from "../model/value";
import { toRoc } from "../dates/calendar";

/** Longer lists end with 等 n 項. */
const MAX_LISTED = 30;

/** A cell's value in words: 115/03/20, 「、」 between list entries, two decimals at most. */
export function show(cell: Cell): string {
  if (cell instanceof Mark) return cell.state === "unreadable" ? "（無法判定）" : "（空白）";
  if (cell instanceof CalendarDate) return toRoc(cell);
  if (typeof cell === "boolean") return cell ? "是" : "否";
  if (typeof cell === "number") return String(Math.round(cell * 100) / 100);
  if (typeof cell === "string") return cell;
  return showList(cell);
}

/** Entries joined by 「、」, cut after 30. */
export function showList(entries: readonly Cell[]): string {
  if (entries.length === 0) return "（無）";
  const shown = entries.slice(0, MAX_LISTED).map(show).join("、");
  return entries.length > MAX_LISTED ? `${shown} 等 ${entries.length} 項` : shown;
}
