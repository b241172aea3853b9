import { dayNumber } from "../../src/core/dates/calendar";
import type { Table } from "../../src/core/model/table";
import type { Column, Template } from "../../src/core/model/template";
import {
  BLANK,
  BLANK_REQUIRED,
  CalendarDate,
  UNREADABLE,
  type Cell,
} from "../../src/core/model/value";
import { showFact } from "../../src/core/rules/factValue";
import { tableOf, type RowData } from "./tableOf";

/** A generator of numbers in [0, 1) that gives the same sequence for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const SYSTEMS = ["大臺中勞工行政管理系統", "工會e網通系統", "勞工服務信箱"];
const UNITS = ["綜合規劃科", "秘書室", "臺中市就業服務處"];
const NAMES = ["系統管理人A", "系統管理人B", "資安專職人員A", "同上"];
const FIRST_DAY = dayNumber(2025, 6, 1) ?? 0;
const DAYS = 600;
/** Few different keys, so that related rows are found. */
const KEYS = 6;

/** A form filled in at random: few different values, one cell in eight blank, one in ten unreadable. */
export function randomTable(template: Template, rowCount: number, seed: number): Table {
  const random = randomOf(seed);
  const rows: RowData[] = Array.from({ length: rowCount }, () =>
    Object.fromEntries(template.columns.map((column) => [column.key, randomCell(column, random)])),
  );
  const header = Object.fromEntries(
    template.header.map((field) => [field.key, field.type === "number" ? 115 : BLANK]),
  );
  return tableOf(template, rows, header);
}

function randomCell(column: Column, random: () => number): Cell {
  const kind = random();
  if (kind < 0.1) return UNREADABLE;
  if (kind < 0.22) return column.required ? BLANK_REQUIRED : BLANK;
  const value = randomValue(column, random);
  return column.multi ? [showFact(value)] : value;
}

function randomValue(column: Column, random: () => number): Cell {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  if (column.type === "date") return new CalendarDate(FIRST_DAY + Math.floor(random() * DAYS));
  if (column.type === "datetime")
    return new CalendarDate(FIRST_DAY + Math.floor(random() * DAYS), Math.floor(random() * 1440));
  if (column.masterList) return pick(column.masterList === "systems" ? SYSTEMS : UNITS);
  if (column.enum) return pick(column.enum);
  if (column.type === "bool") return pick(["是", "否"]);
  if (["number", "hours", "percent"].includes(column.type)) return Math.floor(random() * 80);
  if (column.type === "person") return pick(NAMES);
  return `${column.key.toLowerCase().endsWith("id") || column.ref ? "編號" : column.key}${Math.floor(random() * KEYS)}`;
}
