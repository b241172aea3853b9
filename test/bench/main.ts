import { loadCatalog } from "../../src/catalog";
import { fromIso } from "../../src/core/dates/calendar";
import type { Catalog } from "../../src/core/model/catalog";
import type { Settings } from "../../src/core/model/plan";
import type { Rule } from "../../src/core/model/rule";
import type { Table, Tables } from "../../src/core/model/table";
import type { Template } from "../../src/core/model/template";
import { judge } from "../../src/core/rules/judge";
import { isRelation } from "../../src/core/rules/scope";
import { sampleWorkbook } from "../support/sampleWorkbook";
import { assetColumns, type Columns } from "./assetColumns";
import { handWritten } from "./handWritten";
import { benchLongForms, benchSample } from "./longForms";
import { perRowEngine } from "./perRowEngine";

const ROWS = 100_000;
/** The engine run row by row is measured on this many rows and scaled up. */
const SLOW_ROWS = 500;
const REPEATS = 7;

/** The eight rules handWritten.ts repeats. */
const RULES = ["R02", "R03", "R07", "R08", "R09", "R10", "R11", "R14"].map(
  (number) => `3-02-01/${number}`,
);

async function main(): Promise<void> {
  const catalog = await loadCatalog();
  const template = catalog.templates.find(({ form }) => form === "3-02-01") as Template;
  const rules = catalog.rules.filter(
    (rule) => RULES.includes(rule.id) && !Object.values(rule.with ?? {}).some(isRelation),
  );
  if (rules.length !== RULES.length)
    throw new Error("the asset rules changed: bring handWritten.ts up to date");
  const settings = settingsOf(catalog);
  const columns = assetColumns(template, ROWS);
  const tables = tablesOf(template, columns);
  console.log(`${ROWS} asset rows × ${rules.length} rules, median of ${REPEATS}`);
  const byHand = await median(() => handWritten(columns, ROWS, settings));
  const product = await median(() => judge({ ...catalog, rules }, tables, settings));
  const perRow =
    (await once(() => perRowEngine(rules, columns, SLOW_ROWS, settings))) * (ROWS / SLOW_ROWS);
  print("written by hand", byHand, byHand);
  print("this product, findings worded", product, byHand);
  print(`json-rules-engine row by row (scaled from ${SLOW_ROWS} rows)`, perRow, byHand);
  console.log(`product : hand = ${(product / byHand).toFixed(1)} (aim ≤ 8)`);
  console.log(`row by row : product = ${(perRow / product).toFixed(0)} (aim ≥ 50)`);
  console.log(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB (aim ≤ 600)`);
  await checkAgreement(catalog, rules, tables, settings, columns);
  const sample = await sampleWorkbook();
  await benchSample(sample, catalog);
  for (const rows of [500, 5_000]) await benchLongForms(sample, catalog, rows);
}

/** The three must agree on what fails, or the comparison says nothing. */
async function checkAgreement(
  catalog: Catalog,
  rules: readonly Rule[],
  tables: Tables,
  settings: Settings,
  columns: Columns,
): Promise<void> {
  const outcomes = await judge({ ...catalog, rules }, tables, settings);
  const ours = outcomes.map((outcome) => outcome.population.failed).join();
  const theirs = handWritten(columns, ROWS, settings).join();
  if (ours !== theirs) throw new Error(`different findings: ${ours} and ${theirs}`);
}

function settingsOf({ parameters, plan }: Catalog): Settings {
  const values = Object.fromEntries(
    parameters.map((parameter) => [parameter.key, parameter.default]),
  );
  return {
    asOf: fromIso("2026-11-22"),
    edition: "115",
    parameters: values,
    plan: plan.facts,
    overrides: [],
  };
}

function tablesOf(template: Template, columns: Columns): Tables {
  const rowKeys = (columns.get("assetId") ?? []).map(String);
  const table: Table = {
    form: template.form,
    file: null,
    sheet: template.sheetName,
    rowCount: ROWS,
    rowKeys,
    rowNumbers: rowKeys.map((_, n) => n + 9),
    hidden: new Set(),
    columns,
    titleRow: 8,
    absent: { core: new Set(), extended: new Set() },
    header: new Map(),
    letters: new Map(),
    headerCells: new Map(),
    rawText: () => "",
  };
  return { forms: new Map([[template.form, table]]), observations: [], conforming: [], sheets: [] };
}

async function once(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

async function median(run: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < REPEATS; n++) times.push(await once(run));
  return times.sort((a, b) => a - b)[REPEATS >> 1] as number;
}

function print(what: string, ms: number, base: number): void {
  console.log(
    `${what.padEnd(58)} ${ms.toFixed(0).padStart(8)} ms ${(ms / base).toFixed(1).padStart(8)} ×`,
  );
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
