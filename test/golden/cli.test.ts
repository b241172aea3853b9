import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../../src/apps/cli/run";
import { MemoryIo } from "../support/memoryIo";
import { condense, parseScenario } from "./scenario";

// Workbooks are built and read for real; a busy machine takes its time.
jest.setTimeout(60_000);

const FOLDER = join(__dirname, "cli");

describe.each(readdirSync(FOLDER).filter((name) => name.endsWith(".txt")))("%s", (name) => {
  const { title, files, steps } = parseScenario(readFileSync(join(FOLDER, name), "utf8"));
  const world = new MemoryIo(files);

  it.each(steps)(`${title}: lbbu $argv`, async ({ argv, stdout, stderr, status }) => {
    world.out = "";
    world.err = "";
    const answered = await run(argv, world);
    const got = {
      stdout: condense(world.out, stdout),
      stderr: world.err.trimEnd().split("\n").filter(Boolean),
      status: answered,
    };
    expect(got).toEqual({ stdout, stderr, status });
  });
});
