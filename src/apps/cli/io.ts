/** What the command line touches of the world; tests bring their own. */
export interface Io {
  stdout(text: string): void;
  stderr(text: string): void;
  readFile(path: string): Promise<Uint8Array>;
  writeFile(path: string, data: string | Uint8Array): Promise<void>;
  /** Names in a folder; null where the path is a file. Rejects where there is nothing. */
  list(path: string): Promise<readonly string[] | null>;
  now(): Date;
  /** Standard error is read by a person. */
  readonly isTerminal: boolean;
  /** Width of standard output in columns; null where it is no terminal. */
  readonly columns: number | null;
}
