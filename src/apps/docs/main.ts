import { readFile, writeFile } from "node:fs/promises";
import { loadCatalog } from "../../catalog";
import { ruleReference } from "../../core/report/ruleReference";

const FILE = "rules/REFERENCE.md";

/** Writes the generated reference, or with `--check` says whether the one there is current. */
async function main(mode: string | undefined): Promise<void> {
  const current = ruleReference(await loadCatalog());
  if (mode !== "--check") return writeFile(FILE, current);
  const written = await readFile(FILE, "utf8").catch(() => null);
  if (written === current) return;
  console.error(`${FILE} 與規則檔不符，請執行 npm run docs 後一併提交。`);
  process.exitCode = 1;
}

void main(process.argv[2]);
