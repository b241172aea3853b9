import { addMonths } from "../../src/core/dates/calendar";
import { normaliseText } from "../../src/core/cells/text";
import { BLANK, CalendarDate, Mark, UNREADABLE, type Cell } from "../../src/core/model/value";
import type { Settings } from "../../src/core/model/plan";
import type { Columns } from "./assetColumns";

/** 0 no, 1 undetermined, 2 yes. */
type Answer = 0 | 1 | 2;

/**
 * The eight asset rules without related rows, written by hand for speed: the same text comparison and
 * the same three answers as the product, nothing else. Returns the number of rows that fail each rule.
 */
export function handWritten(
  columns: Columns,
  rowCount: number,
  settings: Settings,
): readonly number[] {
  const column = (key: string) => columns.get(key) ?? [];
  const col = {
    status: column("status"),
    sub: column("subCategory"),
    seen: column("inventoryDate"),
    review: column("levelReviewDate"),
    c: column("c"),
    i: column("i"),
    a: column("a"),
    l: column("l"),
    value: column("assetValue"),
    level: column("protectionLevel"),
    core: column("isCore"),
    owner: column("owner"),
    keeper: column("custodian"),
    personal: column("hasPersonalData"),
    label: column("confLabel"),
    restricted: column("isRestrictedProduct"),
    approval: column("restrictedApproval"),
    isolated: column("restrictedIsolated"),
    due: column("restrictedDue"),
    remark: column("remark"),
    contract: column("contractEnd"),
    support: column("eosDate"),
  };
  const asOf = settings.asOf.day;
  const inventoryLimit = addMonths(asOf, -Number(settings.parameters["inventoryMonths"]));
  const reviewLimit = addMonths(asOf, -Number(settings.parameters["levelReviewMonths"]));
  const minimumC = Number(settings.parameters["personalDataMinC"]);
  const failed = [0, 0, 0, 0, 0, 0, 0, 0];
  const fail = (rule: number, applies: Answer, holds: Answer) => {
    if (applies === 2 && holds === 0) failed[rule] = (failed[rule] ?? 0) + 1;
  };
  for (let n = 0; n < rowCount; n++) {
    const facets = [col.c[n], col.i[n], col.a[n], col.l[n]];
    const highest = facets.every((facet) => typeof facet === "number")
      ? Math.max(...facets)
      : BLANK;
    const used = not(text(col.status[n], "已報廢"));
    const isSystem = text(col.sub[n], "資通系統");
    fail(
      0,
      2,
      both(
        equals(col.value[n], highest),
        isFilled(col.level[n]) === 2 ? equals(levelOf(col.level[n]), highest) : 2,
      ),
    );
    fail(1, used, onOrAfter(col.seen[n], inventoryLimit));
    const approved = both(matches(col.approval[n]), text(col.isolated[n], "是"));
    fail(
      2,
      text(col.restricted[n], "是"),
      both(approved, both(onOrAfter(col.due[n], asOf), isFilled(col.remark[n]))),
    );
    fail(
      3,
      text(col.status[n], "使用中"),
      both(ifFilled(col.contract[n], asOf), ifFilled(col.support[n], asOf)),
    );
    const named = either(isFilled(col.owner[n]), isFilled(col.keeper[n]));
    fail(4, named, both(not(isPlaceholder(col.owner[n])), not(isPlaceholder(col.keeper[n]))));
    fail(5, both(isSystem, used), onOrAfter(col.review[n], reviewLimit));
    const guarded = both(
      atLeast(col.c[n], minimumC),
      not(either(text(col.label[n], "公開"), text(col.label[n], "一般"))),
    );
    fail(6, both(text(col.personal[n], "是"), used), guarded);
    fail(7, both(isSystem, text(col.level[n], "高")), text(col.core[n], "是"));
  }
  return failed;
}

const LEVELS: Readonly<Record<string, number>> = { 普: 1, 中: 2, 高: 3 };
const PLACEHOLDERS = new Set([
  "同上",
  "待補",
  "待填",
  "如附件",
  "略",
  "tbd",
  "xxx",
  "ooo",
  "○○",
  "○○○",
  "〃",
  "未填",
]);

function unknown(cell: Cell | undefined): Answer | null {
  if (!(cell instanceof Mark)) return null;
  return cell === BLANK ? 0 : 1;
}
function text(cell: Cell | undefined, wanted: string): Answer {
  return unknown(cell) ?? (normaliseText(asText(cell)) === normaliseText(wanted) ? 2 : 0);
}
function equals(cell: Cell | undefined, wanted: Cell): Answer {
  return (
    unknown(cell) ?? unknown(wanted) ?? (Math.abs(Number(cell) - Number(wanted)) < 1e-9 ? 2 : 0)
  );
}
function levelOf(cell: Cell | undefined): Cell {
  return (typeof cell === "string" ? LEVELS[cell] : undefined) ?? UNREADABLE;
}
function atLeast(cell: Cell | undefined, least: number): Answer {
  return unknown(cell) ?? (Number(cell) >= least - 1e-9 ? 2 : 0);
}
function onOrAfter(cell: Cell | undefined, day: number): Answer {
  return unknown(cell) ?? ((cell as CalendarDate).day >= day ? 2 : 0);
}
function ifFilled(cell: Cell | undefined, day: number): Answer {
  return cell === BLANK ? 2 : onOrAfter(cell, day);
}
function isFilled(cell: Cell | undefined): Answer {
  if (cell === UNREADABLE) return 1;
  return cell instanceof Mark ? 0 : 2;
}
function isPlaceholder(cell: Cell | undefined): Answer {
  if (cell === UNREADABLE) return 1;
  return !(cell instanceof Mark) && PLACEHOLDERS.has(normaliseText(asText(cell))) ? 2 : 0;
}
function matches(cell: Cell | undefined): Answer {
  return unknown(cell) ?? (/\d/u.test(asText(cell).normalize("NFKC")) ? 2 : 0);
}
function not(answer: Answer): Answer {
  return (2 - answer) as Answer;
}
function both(a: Answer, b: Answer): Answer {
  return a < b ? a : b;
}
function either(a: Answer, b: Answer): Answer {
  return a > b ? a : b;
}
function asText(cell: Cell | undefined): string {
  return typeof cell === "string" ? cell : "";
}
