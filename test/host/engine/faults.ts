/** What a test or a demonstration may let go wrong. */
export interface Faults {
  /** Milliseconds before each batch is answered. */
  latency: number;
  failures: Failure[];
  /** The person is in a cell, or has a validation list open: batches are held back or refused. */
  editing: "cell" | "dropDown" | null;
  /** Bytes of one request or response; Excel on the web takes 5 MB. */
  payloadLimit: number;
  isReadOnly: boolean;
  losesEvents: boolean;
  /** Members that are refused, as `Class.Member (call)`: what an administrator has forbidden. */
  refuses: readonly string[];
  /** Called as each batch arrives, with its number: what somebody does just before it is done. */
  meanwhile: (batch: number) => void;
}

export interface Failure {
  /** Which batch fails, counted from 1. */
  readonly batch: number;
  /** GeneralException unless told otherwise. */
  readonly code?: string;
  /** How many actions of the batch are done all the same: Excel takes nothing back. Default 0. */
  readonly afterActions?: number;
}

const WEB_PAYLOAD_LIMIT = 5 * 1024 * 1024;

export const noFaults = (): Faults => ({
  latency: 0,
  failures: [],
  editing: null,
  payloadLimit: WEB_PAYLOAD_LIMIT,
  isReadOnly: false,
  losesEvents: false,
  refuses: [],
  meanwhile: () => undefined,
});
