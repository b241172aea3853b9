/** Longer lists of cells end with 等 n 格. */
const MAX_CELLS = 3;

interface Systematic {
  readonly column: string;
  readonly judged: number;
  readonly deviating: number;
  /** Title of the rule. */
  readonly what: string;
  readonly values: readonly string[];
  readonly hasMore: boolean;
  /** Allowed values; "" = none to name. */
  readonly allowed: string;
}

/** Sentences of findings that no rule brings along. */
export const FINDING_WORDS = {
  header: "表頭",
  plan: "資通安全維護計畫",
  undetermined: (title: string, causes: readonly string[]): string =>
    causes.length === 0
      ? `「${title}」無法判定，所需資料未填、不完整或無法讀取。`
      : `「${title}」無法判定，因 ${listed(causes)} 未填、不完整或無法讀取。`,
  systematic: ({
    column,
    judged,
    deviating,
    what,
    values,
    hasMore,
    allowed,
  }: Systematic): string => {
    const quoted = values.map((value) => `「${value}」`).join("、");
    const examples = quoted === "" ? "" : `（${quoted}${hasMore ? " 等" : ""}）`;
    const choice = allowed === "" ? "" : `；允許值：${allowed}`;
    return `「${column}」${judged} 列中 ${deviating} 列${what}${examples}${choice}。`;
  },
  /** A cell by form, row and column; each may be missing. */
  cell: (form: string | null, row: string | null, column: string | null): string => {
    const place = [form, row].filter((part) => part !== null).join(" ");
    return `${place}${column === null ? "" : `「${column}」`}`;
  },
} as const;

function listed(cells: readonly string[]): string {
  const shown = cells.slice(0, MAX_CELLS).join("、");
  return cells.length > MAX_CELLS ? `${shown} 等 ${cells.length} 格` : shown;
}
