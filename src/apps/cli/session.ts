import { CLI_WORDS, type CliWords } from "../../core/words/cliWords";
import type { Lang } from "../../core/words/lang";
import { FileSystem } from "./fileSystem";
import type { Io } from "./io";

const CLEAR_LINE = "\r\u001b[K";

/** One run of the program: its language, its files, its progress line. */
export class Session {
  readonly words: CliWords;
  readonly files: FileSystem;

  constructor(
    readonly io: Io,
    readonly lang: Lang,
    private readonly isDebug: boolean,
  ) {
    this.words = CLI_WORDS[lang];
    this.files = new FileSystem(io, this.words);
  }

  /** One line on a terminal that replaces itself; nothing elsewhere. */
  progress(done: number, all: number, name: string): void {
    if (this.io.isTerminal)
      this.io.stderr(CLEAR_LINE + this.words.progress.reading(done, all, name));
  }

  endProgress(): void {
    if (this.io.isTerminal) this.io.stderr(CLEAR_LINE);
  }

  /** The stack of an error, for --debug alone. */
  readonly note = (error: unknown): void => {
    if (this.isDebug && error instanceof Error) this.io.stderr(`${error.stack ?? error.message}\n`);
  };
}
