import type { WorkbookSnapshot } from "../../core/model/snapshot";
import { fileErrorText } from "./errorText";
import type { Session } from "./session";
import { UserError } from "./userError";

/** One workbook file; what keeps it from being read or written is told in words. */
export interface OneWorkbook {
  readonly bytes: Uint8Array;
  snapshot(): Promise<WorkbookSnapshot>;
  told<T>(work: () => T): T;
}

/** Opens the one file a command is about. */
export async function oneWorkbook(path: string, session: Session): Promise<OneWorkbook> {
  const { words, files } = session;
  if (!/\.xls[xm]$/iu.test(path))
    throw new UserError("not-workbook", words.errors.notWorkbook(path));
  const bytes = await files.read(path);
  const name = path.split(/[/\\]/u).at(-1) ?? path;
  const told = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      const { code, message } = fileErrorText(error, name, words);
      throw new UserError(code, message, { cause: error });
    }
  };
  return {
    bytes,
    told,
    snapshot: async () => {
      const { readWorkbook } = await import("../../adapters/xlsx/readWorkbook");
      return told(() => readWorkbook(bytes, name));
    },
  };
}
