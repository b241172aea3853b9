import { HostError } from "../../core/ports";

/** Counts what the sheets of a workbook hold; throws where it becomes too much. */
export class CellBudget {
  private spent = 0;

  constructor(private readonly limit: number) {}

  spend(count: number, sheet: string): void {
    this.spent += count;
    if (this.spent > this.limit)
      throw new HostError("too-many-cells", { sheet, limit: this.limit });
  }
}
