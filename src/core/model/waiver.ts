/** A finding accepted for a time by whoever may do so: a valid line of 豁免清單. Dates are ISO texts. */
export interface Waiver {
  readonly reason: string;
  readonly approver: string;
  readonly approvedOn: string;
  /** Last day on which it holds. */
  readonly endsOn: string;
}
