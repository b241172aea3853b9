import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { readWorkbook } from "../../src/adapters/xlsx/readWorkbook";
import { loadCatalog } from "../../src/catalog";
import { check } from "../../src/core/check";
import { fromIso } from "../../src/core/dates/calendar";
import { toJson } from "../../src/core/report/toJson";
import { sampleBytes } from "../support/sampleWorkbook";

// `npm test` builds it first.
const PROGRAM = path.join(__dirname, "../../dist/lbbu.cjs");
const TIME_ZONES = ["Asia/Taipei", "America/Los_Angeles", "Pacific/Kiritimati"];
const LOCALES = ["zh_TW.UTF-8", "tr_TR.UTF-8"];
const NAME = "sample.xlsx";

jest.setTimeout(180_000);

const run = promisify(execFile);

let folder: string;
let bytes: Uint8Array;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "lbbu-"));
  bytes = await sampleBytes();
  await writeFile(path.join(folder, NAME), bytes);
});
afterAll(() => rm(folder, { recursive: true }));

/** The report the built program writes about the sample. */
async function reportIn(timeZone: string, locale: string, asOf = "115.11.22"): Promise<string> {
  const options = ["--as-of", asOf, "--format", "json", "--fail-on", "none"];
  const env = { ...process.env, TZ: timeZone, LANG: locale, LC_ALL: locale };
  const args = [PROGRAM, "check", path.join(folder, NAME), ...options];
  return (await run(process.execPath, args, { env, maxBuffer: 1 << 26 })).stdout;
}

test("the same workbook checked a hundred times gives the same bytes", async () => {
  const catalog = await loadCatalog();
  const workbook = readWorkbook(bytes, NAME);
  const request = { snapshots: [workbook], asOf: fromIso("2026-11-22") };
  const documents = new Set<string>();
  for (let n = 0; n < 100; n++) documents.add(toJson(await check(request, catalog)));
  expect(documents.size).toBe(1);
});

test("three time zones and two locales give the same bytes", async () => {
  const documents: string[] = [];
  for (const timeZone of TIME_ZONES) {
    for (const locale of LOCALES) documents.push(await reportIn(timeZone, locale));
  }
  expect(documents[0]).toContain('"schema": "lbbu-report/1"');
  expect(new Set(documents).size).toBe(1);
});

test("what a check is run with shows: another date gives another document", async () => {
  const [one, two] = [
    await reportIn("Asia/Taipei", "zh_TW.UTF-8"),
    await reportIn("Asia/Taipei", "zh_TW.UTF-8", "115.11.23"),
  ];
  expect(one).not.toBe(two);
});
