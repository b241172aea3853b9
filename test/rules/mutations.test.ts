import { readFile } from "node:fs/promises";
import path from "node:path";
import { readWorkbook } from "../../src/adapters/xlsx/readWorkbook";
import { loadCatalog } from "../../src/catalog";
import { columnNumber } from "../../src/core/cells/address";
import { normaliseText } from "../../src/core/cells/text";
import { examine, type Examination } from "../../src/core/check";
import { fromIso } from "../../src/core/dates/calendar";
import type { Catalog } from "../../src/core/model/catalog";
import type { Finding } from "../../src/core/model/finding";
import type { WorkbookSnapshot } from "../../src/core/model/snapshot";
import type { Template } from "../../src/core/model/template";
import { secondOpinion } from "../../src/core/rules/secondOpinion/secondOpinion";
import { asSaved, mutatedSheets, type SavedSheets } from "../support/mutation/mutatedSheets";
import { mutatedWorkbooks, type MutatedWorkbook } from "../support/mutation/mutatedWorkbooks";
import { cellText } from "../support/cellText";
import { sampleWorkbook } from "../support/sampleWorkbook";
import { asOf, mutations } from "./mutations.json";

// Workbooks are built and read for real; a busy machine takes its time.
jest.setTimeout(60_000);

interface Expected {
  readonly rule: string;
  readonly form: string;
  readonly rowKey: string | null;
  readonly field: string | null;
  readonly severity: string | null;
}

interface Mutation {
  readonly id: string;
  readonly title: string;
  readonly expected: readonly Expected[];
  readonly mustNot: readonly Partial<Expected>[];
  readonly undetermined?: readonly { readonly rule: string; readonly rowKey: string }[];
}

const MUTATIONS = mutations as readonly unknown[] as readonly Mutation[];

// The sample, and every sheet that a mutation edits (mutatedSheets), opened and saved by LibreOffice.
const SAVED = "sample-saved-by-libreoffice.xlsx";
const EDITED = "mutations-saved-by-libreoffice.xlsx";

let catalog: Catalog;
let mutated: ReadonlyMap<string, MutatedWorkbook>;
let saved: SavedSheets;
let known: ReadonlySet<string>;

beforeAll(async () => {
  catalog = await loadCatalog();
  mutated = new Map((await mutatedWorkbooks()).map((one) => [one.id, one]));
  saved = { sample: await fixture(SAVED), edited: await fixture(EDITED) };
  known = new Set((await examined(await sampleWorkbook())).report.findings.map(({ id }) => id));
});

async function fixture(name: string): Promise<WorkbookSnapshot> {
  const bytes = await readFile(path.join(__dirname, "../fixtures", name));
  return readWorkbook(new Uint8Array(bytes), name);
}

function examined(workbook: WorkbookSnapshot): Promise<Examination> {
  return examine({ snapshots: [workbook], asOf: fromIso(asOf) }, catalog);
}

/** A finding of ours is the expected one where all that is expected of it is so. */
function isMet(expected: Expected, finding: Finding): boolean {
  const { rule, form, rowKey, field, severity } = expected;
  return (
    finding.rule === rule &&
    finding.form === form &&
    (rowKey === null || finding.rowKey === rowKey) &&
    (field === null || finding.field === field) &&
    (severity === null || finding.severity === severity)
  );
}

/** The cells named hold what the finding is about: its column's title stands above, its row's key beside. */
function misplaced(finding: Finding, workbook: WorkbookSnapshot): string[] {
  const template = catalog.templates.find(({ form }) => form === finding.form);
  const sheet = workbook.sheets.find(({ name }) => name === finding.sheet);
  if (
    !template ||
    !sheet ||
    finding.rowKey === null ||
    finding.rowKey === "header" ||
    finding.row === null
  )
    return [];
  const titles = sheet.rows.find(
    ({ values }) => values.filter((value) => isTitle(template, value)).length >= 3,
  );
  const cells = sheet.rows.find(({ row }) => row === finding.row)?.values ?? [];
  const textAt = (values: readonly unknown[], key: string) => {
    const title = template.columns.find((column) => column.key === key)?.title ?? "";
    const at = (titles?.values ?? []).findIndex((value) => same(value, title));
    return at < 0 ? null : cellText(values[at]);
  };
  const keys = template.primaryKey.map((key) => textAt(cells, key));
  const isRow =
    keys.includes(null) || same(keys.join("|"), finding.rowKey ?? "") || finding.rule === "T-DUP";
  const column = columnNumber((finding.cells[0] ?? "").replace(/\d+$/u, "")) - 1;
  const isColumn = isTitle(template, titles?.values[column]);
  return isRow && isColumn ? [] : [`${named(finding)}: ${finding.cells.join()}`];
}

function isTitle({ columns }: Template, value: unknown): boolean {
  return columns.some(({ title, aliases }) =>
    [title, ...aliases].some((name) => same(value, name)),
  );
}

function same(a: unknown, b: string): boolean {
  return normaliseText(cellText(a)) === normaliseText(b);
}

const withCells = (finding: Finding): string =>
  [named(finding), ...finding.cells, finding.message].join(" ");

function named({ rule, form, rowKey, field, severity }: Finding): string {
  return [rule, form, rowKey, field, severity].join(" ");
}

describe.each(
  MUTATIONS.map((mutation, at) => [mutation.id, mutation.title, mutation, at] as const),
)("%s %s", (id, _title, { expected, mustNot, undetermined = [] }, at) => {
  let one: MutatedWorkbook;
  let examination: Examination;
  beforeAll(async () => {
    one = mutated.get(id) as MutatedWorkbook;
    examination = await examined(one.workbook);
  });

  test("has exactly the expected findings", () => {
    const inPack = new Set(catalog.rules.map((rule) => rule.id));
    const open = examination.report.findings.filter((finding) => !known.has(finding.id));
    const all = [...open];
    const missing = expected
      .filter(({ rule }) => inPack.has(rule))
      .filter((wanted) => {
        const found = open.findIndex((finding) => isMet(wanted, finding));
        if (found >= 0) open.splice(found, 1);
        return found < 0;
      });
    expect({ missing, surplus: open.map(named) }).toEqual({ missing: [], surplus: [] });
    expect(all.flatMap((finding) => misplaced(finding, one.workbook))).toEqual([]);
    const forbidden = all.filter((finding) =>
      mustNot.some((pattern) =>
        Object.entries(pattern).every(([key, value]) => finding[key as keyof Finding] === value),
      ),
    );
    expect(forbidden.map(named)).toEqual([]);
    // Listed at the finding of its cause, or a finding of its own where no cause has one.
    const told = all.flatMap((finding) => [finding, ...finding.also]);
    for (const { rule, rowKey } of undetermined.filter((entry) => inPack.has(entry.rule))) {
      expect(told).toContainEqual(expect.objectContaining({ rule, rowKey }));
    }
  });

  test("has the same findings after LibreOffice saved it", async () => {
    const { report } = await examined(asSaved(one, saved));
    expect(report.findings.map(withCells)).toEqual(examination.report.findings.map(withCells));
  });

  test("is judged alike by the second opinion", async () => {
    const broken = [...expected, ...undetermined].map(({ rule }) => rule);
    const { tables, settings } = examination;
    const only = new Set([...broken, ...shareOfRules(at)]);
    const cases = await secondOpinion(catalog, tables, settings, only);
    expect(cases.length).toBeGreaterThan(0);
    expect(cases.filter(({ first, second }) => first !== second)).toEqual([]);
  });
});

/**
 * All rules on all mutations take a quarter of an hour. Each mutation is judged anew on the rules it breaks,
 * where it makes a difference, and on a share of all rules that moves on from one mutation to the next.
 */
function shareOfRules(at: number): readonly string[] {
  return catalog.rules.map(({ id }) => id).filter((_, n) => n % MUTATIONS.length === at);
}

test("LibreOffice saved each sheet that a mutation edits", () => {
  const edited = mutatedSheets([...mutated.values()]).sheets.map(({ name }) => name);
  expect(saved.edited.sheets.map(({ name }) => name)).toEqual(edited);
});
