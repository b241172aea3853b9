import { read, write } from "@e965/xlsx";
import { readWorkbook } from "../../src/adapters/xlsx/readWorkbook";
import { run } from "../../src/apps/cli/run";
import type { Verification } from "../../src/core/model/verification";
import { MemoryIo } from "../support/memoryIo";
import { MemoryWorkbook } from "../support/memoryWorkbook";
import { markInMemory, SEALED_AT, verifyInMemory } from "../support/handOver";
import { sampleBytes, sampleWorkbook } from "../support/sampleWorkbook";

// Files are written and read for real; a busy machine takes its time.
jest.setTimeout(120_000);

const SEALING = ["--as-of", "115.11.22", "--sealed-at", SEALED_AT];
let world: MemoryIo;

async function lbbu(...argv: readonly string[]): Promise<number> {
  world.out = "";
  world.err = "";
  return run(argv, world);
}

beforeAll(async () => {
  world = new MemoryIo({ "sample.xlsx": await sampleBytes() });
  expect(await lbbu("mark", "sample.xlsx", "--out", "checked.xlsx", ...SEALING)).toBe(0);
  expect(world.err).toBe("");
});

function book(file: string) {
  return read(world.files.get(file), { cellStyles: true, cellNF: true });
}

function save(file: string, workbook: ReturnType<typeof book>): void {
  const bytes = write(workbook, { type: "array", bookType: "xlsx" }) as ArrayBuffer;
  world.files.set(file, new Uint8Array(bytes));
}

test("a marked file is verified: 結果一致, and what that does not prove", async () => {
  expect(await lbbu("verify", "checked.xlsx")).toBe(0);
  expect(world.out).toMatch(/^結果一致\n/u);
  expect(world.out).toContain("不能防止偽造");
});

test("the file holds what the hand-over in memory holds", async () => {
  const { checked } = await markInMemory(await sampleWorkbook());
  const file = readWorkbook(world.files.get("checked.xlsx") ?? new Uint8Array(), "x.xlsx");
  expect(file.sealXml).toBe(checked.sealXml);
  expect(file.sheets.slice(-3).map(({ name }) => name)).toEqual([
    "檢核摘要",
    "檢核結果",
    "檢核紀錄",
  ]);
});

test("marking twice is marking once, and unmarking leaves the forms as they were", async () => {
  const later = ["--as-of", "115.11.22", "--sealed-at", "2027-01-01T00:00:00+08:00"];
  expect(await lbbu("mark", "checked.xlsx", "--out", "twice.xlsx", ...later)).toBe(0);
  expect(world.out).toContain("沿用該封緘");
  expect(world.files.get("twice.xlsx")).toEqual(world.files.get("checked.xlsx"));
  expect(await lbbu("mark", "checked.xlsx", "--out", "clean.xlsx", "--unmark")).toBe(0);
  const clean = readWorkbook(world.files.get("clean.xlsx") ?? new Uint8Array(), "sample.xlsx");
  expect(clean).toEqual(await sampleWorkbook());
  expect(await lbbu("verify", "clean.xlsx")).toBe(1);
  expect(world.out).toContain("未經封緘");
});

test("a library that drops the part leaves a seal that still answers, by sheet", async () => {
  save("saved.xlsx", book("checked.xlsx"));
  expect(await lbbu("verify", "saved.xlsx")).toBe(0);
  expect(world.out).toContain("不能指出欄位");
  const edited = book("checked.xlsx");
  const sheet = edited.Sheets["3-02-01 資訊資產清冊"];
  if (sheet) sheet["B12"] = { t: "s", v: "已變更" };
  save("edited.xlsx", edited);
  expect(await lbbu("verify", "edited.xlsx", "--format", "json")).toBe(1);
  const { differences = [] } = JSON.parse(world.out) as Partial<
    Extract<Verification, { state: "differences" }>
  >;
  expect(differences[0]).toMatchObject({ what: "sheetChanged", sheet: "3-02-01 資訊資產清冊" });
});

test("what is written through the port is read back and verified", async () => {
  const sample = await sampleWorkbook();
  const { checked } = await markInMemory(sample);
  const workbook = new MemoryWorkbook(sample, () => Promise.reject(new Error("no template")));
  await workbook.write(checked);
  expect(await verifyInMemory(await workbook.readWorkbook(null))).toMatchObject({
    state: "consistent",
  });
  await workbook.clear();
  expect(await workbook.readWorkbook("sample.xlsx")).toEqual(sample);
});

test.each([
  [["sample.xlsx", "--out", "./sample.xlsx"], "與原檔相同"],
  [["sample.xlsx", "--out", "sample.xlsm"], "副檔名應與原檔相同"],
  [["sample.xlsx", "--out", "c.xlsx", "--sealed-at", "昨天"], "不是有效時間"],
  [["none.xlsx", "--out", "c.xlsx"], "找不到"],
])("mark %j is refused in one sentence", async (argv, told) => {
  expect(await lbbu("mark", ...argv)).toBe(2);
  expect(world.err).toContain(told);
  expect(world.err.trim().split("\n")).toHaveLength(1);
});
