import type { CliWords } from "../../core/words/cliWords";
import type { Io } from "./io";
import { UserError } from "./userError";

/** Reading and writing whose failures are told to the user in words. */
export class FileSystem {
  constructor(
    private readonly io: Io,
    private readonly words: CliWords,
  ) {}

  read(path: string): Promise<Uint8Array> {
    return this.told(path, this.io.readFile(path));
  }

  write(path: string, data: string | Uint8Array): Promise<void> {
    return this.told(path, this.io.writeFile(path, data));
  }

  /** Names in a folder; null where the path is a file. */
  list(path: string): Promise<readonly string[] | null> {
    return this.told(path, this.io.list(path));
  }

  async readJson(path: string): Promise<unknown> {
    const text = new TextDecoder().decode(await this.read(path));
    try {
      return JSON.parse(text) as unknown;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new UserError("json", this.words.errors.json(path, reason), { cause: error });
    }
  }

  private async told<T>(path: string, work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      throw new UserError("file-access", this.sentence(path, error), { cause: error });
    }
  }

  private sentence(path: string, error: unknown): string {
    const { errors } = this.words;
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code === "ENOENT" || code === "ENOTDIR") return errors.missing(path);
    if (code === "EACCES" || code === "EPERM" || code === "EBUSY") return errors.forbidden(path);
    if (code === "EISDIR") return errors.isFolder(path);
    return errors.cannotAccess(path, code || String(error));
  }
}
