import { accessDenied } from "./excelError";
import { noFaults } from "./faults";
import type { Failure, Faults } from "./faults";
import type { Item } from "./items";
import type { Sheet } from "./model/sheet";
import type { Workbook } from "./model/workbook";

/** An entry of a `richApiMessage` push: category, event type, target, JSON. */
export type EventEntry = readonly [65536, number, string, string];

/** What went over the wire in one batch, to count round trips and bytes. */
export interface Exchange {
  /** What kind each action of the batch is, such as `4 Values`: its type and member. */
  readonly actions: readonly string[];
  readonly requestBytes: number;
  readonly responseBytes: number;
}

/** What the engine needs of its surroundings. */
export interface Surroundings {
  /** Reads an .xlsx for insertWorksheetsFromBase64. */
  readonly openWorkbook: (base64: string) => Promise<Workbook>;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** The emulated Excel: a workbook, what may go wrong, and what was asked of it. */
export class Host {
  faults: Faults = noFaults();
  readonly exchanges: Exchange[] = [];
  /** Members that were called, as `Class.Member (get)`; and those that are not there. */
  readonly asked = new Set<string>();
  readonly missing = new Set<string>();
  readonly references = new Map<string, Item>();
  readonly registeredEvents = new Set<number>();
  /** Whether the add-in's pane is shown, as Office.addin tells. */
  runtimeState = "Visible";
  #listeners = new Set<(entry: EventEntry) => void>();
  #observers = new Set<() => void>();
  #endOfEditing: (() => void)[] = [];
  #references = 0;
  #batches = 0;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(
    public workbook: Workbook,
    readonly surroundings: Surroundings,
  ) {}

  onEvent(listener: (entry: EventEntry) => void): void {
    this.#listeners.add(listener);
  }

  /** Called after each batch and each edit of the person. */
  onChange(observer: () => void): void {
    this.#observers.add(observer);
  }

  changed(): void {
    for (const observer of this.#observers) observer();
  }

  /** Counts a batch that has arrived and tells whether it is one that fails. */
  countBatch(): Failure | undefined {
    this.#batches += 1;
    this.faults.meanwhile(this.#batches);
    return this.faults.failures.find(({ batch }) => batch === this.#batches);
  }

  /** The number the next batch will have, for a failure to be set on it. */
  get nextBatch(): number {
    return this.#batches + 1;
  }

  /** Batches are done one after the other, never mixed. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => undefined);
    return done;
  }

  emit(eventType: number, message: unknown): void {
    if (this.faults.losesEvents || !this.registeredEvents.has(eventType)) return;
    const entry: EventEntry = [65536, eventType, "Workbook", JSON.stringify(message)];
    for (const listener of this.#listeners) listener(entry);
  }

  /** A name by which the library can find this object in later batches. */
  keepReference(item: Item): string {
    for (const [name, kept] of this.references) if (kept === item) return name;
    this.#references += 1;
    const name = `reference-${this.#references}`;
    this.references.set(name, item);
    return name;
  }

  /** Throws where nothing may be written: a read-only document. */
  mayWrite(location: string): void {
    if (this.faults.isReadOnly) throw accessDenied(location);
  }

  /** Throws where the sheet is protected against this kind of write. */
  mayWriteTo(sheet: Sheet, location: string): void {
    this.mayWrite(location);
    if (sheet.isProtected) throw accessDenied(location);
  }

  /** Throws where sheets may not be added, removed, renamed, moved or hidden. */
  mayChangeStructure(location: string): void {
    this.mayWrite(location);
    if (this.workbook.isStructureProtected) throw accessDenied(location);
  }

  editingEnds(): Promise<void> {
    return new Promise((resolve) => this.#endOfEditing.push(resolve));
  }

  /** The person leaves the cell or closes the drop-down; batches that waited go on. */
  endEditing(): void {
    this.faults.editing = null;
    for (const resume of this.#endOfEditing.splice(0)) resume();
  }
}
