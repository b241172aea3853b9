import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { readWorkbook } from "../../adapters/xlsx/readWorkbook";
import { writeTemplateWorkbook } from "../../adapters/xlsx/templates/writeTemplateWorkbook";
import { loadCatalog, loadSample } from "../../catalog";
import { check } from "../../core/check";
import { fromIso } from "../../core/dates/calendar";
import type { Catalog } from "../../core/model/catalog";
import { ruleReference } from "../../core/report/ruleReference";
import { toText } from "../../core/report/toText";
import { templateWorkbook } from "../../core/templates/design/templateWorkbook";
import { withDefects } from "../demo/defects";
import { terminalPicture } from "./terminalPicture";

const WIDTH = 80;
const LINES = 48;

/** Everything generated: file name → content. */
async function generated(): Promise<ReadonlyMap<string, string>> {
  const catalog = await loadCatalog();
  return new Map([
    ["rules/REFERENCE.md", ruleReference(catalog)],
    [".images/check.svg", terminalPicture(await defectiveReport(catalog), LINES)],
  ]);
}

/** What `lbbu check` says of the sample with defects. */
async function defectiveReport(catalog: Catalog): Promise<string> {
  const { asOf, forms } = await loadSample();
  const design = templateWorkbook(catalog, { forms: null, samples: withDefects(forms) });
  const workbook = readWorkbook(await writeTemplateWorkbook(design), "示範（有缺失）.xlsx");
  const report = await check({ snapshots: [workbook], asOf: fromIso(asOf) }, catalog);
  return toText(report, { lang: "zh-TW", width: WIDTH, catalog });
}

/** Writes what is generated, or with `--check` says which files are not current. */
async function main(mode: string | undefined): Promise<void> {
  for (const [file, content] of await generated()) {
    if (mode !== "--check") {
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, content);
    } else if (content !== (await readFile(file, "utf8").catch(() => null))) {
      console.error(`${file} 與來源不符，請執行 npm run docs 後一併提交。`);
      process.exitCode = 1;
    }
  }
}

void main(process.argv[2]);
