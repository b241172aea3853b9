import type { CellRef } from "../model/outcome";
import type { Observation } from "../model/table";
import { asAlso, ownReview, type Draft } from "./draft";
import type { Places } from "./places";

/** Findings that make a whole form unusable. */
const FORM_QUESTIONS: ReadonlySet<string> = new Set(["sheets.present", "sheets.rows"]);
const COLUMN_QUESTION = "sheets.columns";
/** Row of cells in the header block, and row key of what was noticed there. */
const HEADER = "header";

/**
 * One root cause, one finding. A case all of whose reported cells have a blocking finding of their own, or
 * lie in absent columns, becomes part of that finding. So does an undetermined case one of whose causes
 * has one; the other undetermined cases become findings of their own.
 */
export function coverage(drafts: readonly Draft[], places: Places): readonly Draft[] {
  const owners = new Owners(drafts, places);
  return drafts.flatMap((draft) => {
    if (draft.verdict === "failed") return staysFailed(draft, owners) ? [draft] : [];
    const owner = owners.firstOf(draft.causes);
    if (!owner) return [ownReview(draft, places)];
    owner.also.push(asAlso(draft, "undetermined"));
    return [];
  });
}

function staysFailed(draft: Draft, owners: Owners): boolean {
  if (draft.seen || draft.reported.length === 0) return true;
  const found = draft.reported.map((cell) => owners.of(cell));
  const [first] = found;
  if (!first || found.includes(undefined)) return true;
  first.also.push(asAlso(draft, "covered"));
  return false;
}

/** Which finding already speaks for a cell. */
class Owners {
  private readonly byCell = new Map<string, Draft>();
  private readonly byColumn = new Map<string, Draft>();
  private readonly byForm = new Map<string, Draft>();
  /** By header field; "" stands for the whole block. */
  private readonly byHeaderField = new Map<string, Draft>();

  constructor(
    drafts: readonly Draft[],
    private readonly places: Places,
  ) {
    for (const draft of drafts) if (draft.verdict === "failed") this.add(draft);
  }

  /** The blocking finding of the cell, of its form, or the one about its absent column. */
  of(cell: CellRef): Draft | undefined {
    const address = this.places.addressOf(cell);
    const own = address === null ? undefined : this.byCell.get(`${cell.form}|${address}`);
    return own ?? this.byForm.get(cell.form) ?? this.ofHeader(cell) ?? this.ofAbsent(cell);
  }

  firstOf(cells: readonly CellRef[]): Draft | undefined {
    for (const cell of cells) {
      const owner = this.of(cell);
      if (owner) return owner;
    }
    return undefined;
  }

  private add(draft: Draft): void {
    const { seen, form } = draft;
    if (!seen || form === null) return;
    if (FORM_QUESTIONS.has(seen.question)) keepFirst(this.byForm, form, draft);
    else if (seen.question === COLUMN_QUESTION)
      keepFirst(this.byColumn, `${form}|${seen.field ?? ""}`, draft);
    else if (seen.blocks) this.addBlocking(seen, form, draft);
  }

  private addBlocking(seen: Observation, form: string, draft: Draft): void {
    if (seen.rowKey === HEADER) keepFirst(this.byHeaderField, `${form}|${seen.field ?? ""}`, draft);
    for (const cell of seen.cells) keepFirst(this.byCell, `${form}|${cell}`, draft);
  }

  private ofHeader({ form, row, key }: CellRef): Draft | undefined {
    if (row !== HEADER) return undefined;
    return this.byHeaderField.get(`${form}|${key}`) ?? this.byHeaderField.get(`${form}|`);
  }

  /** A core column has a finding of its own, extended ones share one. */
  private ofAbsent({ form, key }: CellRef): Draft | undefined {
    const absent = this.places.table(form)?.absent;
    if (absent?.core.has(key)) return this.byColumn.get(`${form}|${key}`);
    return absent?.extended.has(key) ? this.byColumn.get(`${form}|`) : undefined;
  }
}

function keepFirst(map: Map<string, Draft>, key: string, draft: Draft): void {
  if (!map.has(key)) map.set(key, draft);
}
