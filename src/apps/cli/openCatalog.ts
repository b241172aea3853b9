import { loadCatalog, loadPackFiles } from "../../catalog";
import type { Catalog } from "../../core/model/catalog";
import { toCatalog } from "../../core/rules/load/toCatalog";
import type { CliWords } from "../../core/words/cliWords";
import type { FileSystem } from "./fileSystem";
import { UserError } from "./userError";

const SCHEMA = "schema.json";

/** The built-in catalogue, or one with the rule files of a folder in place of those of the same name. */
export async function openCatalog(
  folder: string | undefined,
  files: FileSystem,
  words: CliWords,
): Promise<Catalog> {
  if (folder === undefined) return loadCatalog();
  const names = ((await files.list(folder)) ?? []).filter(
    (name) => name.endsWith(".json") && name !== SCHEMA,
  );
  if (names.length === 0) throw new UserError("no-rule-files", words.errors.noRuleFiles(folder));
  const pack = new Map(await loadPackFiles());
  for (const name of [...names].sort())
    pack.set(`rules/${name}`, await files.readJson(`${folder}/${name}`));
  return toCatalog(pack);
}
