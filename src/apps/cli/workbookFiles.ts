import type { CliWords } from "../../core/words/cliWords";
import type { FileSystem } from "./fileSystem";
import { UserError } from "./userError";

export interface WorkbookFile {
  readonly path: string;
  /** As reports name it: the file's own name, or its path where several files have that name. */
  readonly name: string;
}

export interface WorkbookFiles {
  readonly files: readonly WorkbookFile[];
  /** Exactly one file was named, no folder. */
  readonly isSingle: boolean;
}

const WORKBOOK = /\.xls[xm]$/iu;
/** Excel leaves such a file beside a workbook that is open. */
const LOCK_FILE = /^~\$/u;

/** The workbooks that the paths of the command line mean; folders are searched to the bottom, in path order. */
export async function workbookFiles(
  paths: readonly string[],
  files: FileSystem,
  words: CliWords,
): Promise<WorkbookFiles> {
  const found: string[] = [];
  let isSingle = paths.length === 1;
  for (const path of paths) {
    const names = await files.list(path);
    if (names === null) {
      if (!WORKBOOK.test(path)) throw new UserError("not-workbook", words.errors.notWorkbook(path));
      found.push(path);
      continue;
    }
    isSingle = false;
    const inside = await workbooksIn(path, names, files);
    if (inside.length === 0) throw new UserError("no-workbooks", words.errors.noWorkbooks(path));
    found.push(...inside);
  }
  return { files: named([...new Set(found)]), isSingle };
}

async function workbooksIn(
  folder: string,
  names: readonly string[],
  files: FileSystem,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of [...names].sort()) {
    const path = `${folder.replace(/[/\\]$/u, "")}/${name}`;
    const inner = WORKBOOK.test(name) ? null : await files.list(path);
    if (inner) found.push(...(await workbooksIn(path, inner, files)));
    else if (WORKBOOK.test(name) && !LOCK_FILE.test(name)) found.push(path);
  }
  return found;
}

function named(paths: readonly string[]): readonly WorkbookFile[] {
  const base = (path: string) => path.split(/[/\\]/u).at(-1) ?? path;
  const count = new Map<string, number>();
  for (const path of paths) count.set(base(path), (count.get(base(path)) ?? 0) + 1);
  return paths.map((path) => ({ path, name: count.get(base(path)) === 1 ? base(path) : path }));
}
