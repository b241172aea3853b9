import Ajv from "ajv";
import { run } from "../../../src/apps/cli/run";
import type { Report } from "../../../src/core/model/report";
import schema from "../../../src/core/report/report.schema.json";
import type { SarifLog } from "../../../src/core/report/sarif/sarifLog";
import { MemoryIo } from "../../support/memoryIo";
import { cellsOf, pageOf } from "../../support/report/pageOf";
import { csvRecords } from "../../support/report/readCsv";

// Workbooks are built and read for real; a busy machine takes its time.
jest.setTimeout(60_000);

const isReport = new Ajv({ allowUnionTypes: true }).compile(schema);

/** Templates made once: the sample, and two files that together hold two of its forms. */
async function worldWithWorkbooks(): Promise<MemoryIo> {
  const world = new MemoryIo({ "set/bad.xlsx": "x" });
  await run(["template", "--sample", "--out", "sample.xlsx"], world);
  await run(["template", "--sample", "--forms", "3-02-01", "--out", "assets.xlsx"], world);
  await run(["template", "--sample", "--forms", "3-03-01", "--out", "risks.xlsx"], world);
  world.out = "";
  return world;
}

let made: MemoryIo;
beforeAll(async () => {
  made = await worldWithWorkbooks();
});

let world: MemoryIo;
beforeEach(() => {
  world = new MemoryIo(Object.fromEntries(made.files));
});

async function json(...argv: readonly string[]): Promise<unknown> {
  await run(["check", ...argv, "--format", "json"], world);
  const data: unknown = JSON.parse(world.out);
  expect(isReport(data) || isReport.errors).toBe(true);
  return data;
}

describe("check --format json", () => {
  it("writes one document for one file", async () => {
    expect(await json("sample.xlsx")).toMatchObject({
      asOf: "2026-11-22",
      workbook: { name: "sample.xlsx" },
    });
  });

  it("writes an array in the order given for several files, whatever the number of jobs", async () => {
    const reports = await json("risks.xlsx", "assets.xlsx", "--jobs", "2");
    expect((reports as Report[]).map(({ workbook }) => workbook.name)).toEqual([
      "risks.xlsx",
      "assets.xlsx",
    ]);
  });

  it("puts the error in place of the report of a file that cannot be read", async () => {
    expect(await json("set")).toEqual([
      {
        schema: "lbbu-report/1",
        workbook: { name: "bad.xlsx" },
        error: {
          code: "file-not-workbook",
          message: expect.stringContaining("「bad.xlsx」無法檢核") as string,
        },
      },
    ]);
  });

  it("checks the files of a set as one workbook, and names them", async () => {
    const report = (await json("assets.xlsx", "risks.xlsx", "--set")) as Report;
    expect(report.workbook.name).toBe("assets.xlsx、risks.xlsx");
    expect(report.workbook.sheets.map(({ file, form }) => [file, form])).toEqual([
      ["assets.xlsx", "3-02-01"],
      ["risks.xlsx", "3-03-01"],
    ]);
    const ran = report.rules.find(({ rule }) => rule === "3-03-01/R01");
    expect(ran?.outcome).toBe("passed");
  });

  it("does not depend on the language", async () => {
    await run(["check", "assets.xlsx", "--format", "json", "--out", "zh.json"], world);
    await run(
      ["check", "assets.xlsx", "--format", "json", "--out", "en.json", "--lang", "en"],
      world,
    );
    expect(world.text("en.json")).toBe(world.text("zh.json"));
  });
});

describe("check of several files", () => {
  it("writes one table as CSV, each line with its file", async () => {
    await run(["check", "assets.xlsx", "risks.xlsx", "set", "--format", "csv"], world);
    const files = csvRecords(world.out).map((line) => line["檔案"]);
    expect([...new Set(files)]).toEqual(["assets.xlsx", "risks.xlsx", "bad.xlsx"]);
  });

  it("writes one log as SARIF, each file a run", async () => {
    await run(["check", "assets.xlsx", "risks.xlsx", "set", "--format", "sarif"], world);
    const log = JSON.parse(world.out) as SarifLog;
    expect(log.runs.map(({ artifacts }) => artifacts[0]?.location.uri)).toEqual([
      "assets.xlsx",
      "risks.xlsx",
      "bad.xlsx",
    ]);
  });

  it("writes one page as HTML, under a list of the files", async () => {
    await run(["check", "assets.xlsx", "risks.xlsx", "set", "--format", "html"], world);
    const page = pageOf(world.out);
    expect(cellsOf(page, "files").map(([file]) => file)).toEqual([
      "assets.xlsx",
      "risks.xlsx",
      "bad.xlsx",
    ]);
    const titles = [...page.querySelectorAll("article h2[id$=report]")];
    expect(titles.map(({ textContent }) => textContent)).toEqual(["assets.xlsx", "risks.xlsx"]);
  });
});

describe("check", () => {
  it.each([
    ["gap", 1],
    ["none", 0],
  ])("answers for rules that could not run with --fail-on %s: %i", async (failOn, status) => {
    expect(await run(["check", "assets.xlsx", "--fail-on", failOn], world)).toBe(status);
  });

  it("uses the parameters of a file", async () => {
    await world.writeFile("p.json", '{ "inventoryMonths": 1 }');
    const report = (await json("sample.xlsx", "--params", "p.json")) as Report;
    expect(report.parameters["inventoryMonths"]).toBe(1);
    expect(report.findings.some(({ rule }) => rule === "3-02-01/R03")).toBe(true);
  });

  it("uses the edition asked for", async () => {
    expect(await json("assets.xlsx", "--edition", "110")).toMatchObject({ edition: "110" });
  });

  it("uses the rule files of a folder in place of the built-in ones", async () => {
    await world.writeFile("mine/3-02-01.json", '{ "form": "3-02-01", "rules": [] }');
    const report = (await json("sample.xlsx", "--rules", "mine")) as Report;
    expect(report.rules.some(({ rule }) => rule.startsWith("3-02-01/"))).toBe(false);
    expect(report.rules.some(({ rule }) => rule === "T-REQ")).toBe(true);
  });

  it("shows its progress on a terminal only", async () => {
    await run(["check", "assets.xlsx"], world);
    expect(world.err).toBe("");
    world.isTerminal = true;
    await run(["check", "assets.xlsx"], world);
    expect(world.err).toContain("檢核中（1／1）：assets.xlsx");
  });

  it("writes as wide as the terminal is", async () => {
    world.columns = 60;
    await run(["check", "assets.xlsx"], world);
    expect(world.out.split("\n")[1]).toBe("=".repeat(60));
  });
});

describe("a file that cannot be opened", () => {
  it("is told in words, and the others are checked", async () => {
    const read = world.readFile.bind(world);
    world.readFile = (path) =>
      path === "risks.xlsx"
        ? Promise.reject(Object.assign(new Error("denied"), { code: "EACCES" }))
        : read(path);
    const reports = await json("risks.xlsx", "assets.xlsx");
    expect(reports).toMatchObject([
      {
        error: {
          code: "file-access",
          message: expect.stringContaining("沒有存取「risks.xlsx」之權限") as string,
        },
      },
      { workbook: { name: "assets.xlsx" } },
    ]);
  });
});

describe("an unexpected error", () => {
  const broken = () => {
    world.now = () => {
      throw new TypeError("no clock");
    };
  };

  it("is one sentence and status 2", async () => {
    broken();
    expect(await run(["check", "assets.xlsx"], world)).toBe(2);
    expect(world.err).toMatch(/^程式發生非預期之錯誤（no clock）.*\n$/u);
  });

  it("shows its stack with --debug", async () => {
    broken();
    await run(["check", "assets.xlsx", "--debug"], world);
    expect(world.err).toContain("TypeError: no clock\n    at ");
  });
});
