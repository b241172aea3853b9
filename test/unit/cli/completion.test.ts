import { run } from "../../../src/apps/cli/run";
import { MemoryIo } from "../../support/memoryIo";

afterEach(() => jest.restoreAllMocks());

/** The completion library prints to the console itself. */
async function printed(...argv: readonly string[]): Promise<string> {
  const log = jest.spyOn(console, "log").mockImplementation(() => undefined);
  expect(await run(argv, new MemoryIo())).toBe(0);
  return log.mock.calls.flat().join("\n");
}

test("a shell gets a script that asks lbbu for suggestions", async () => {
  expect(await printed("complete", "bash")).toContain("lbbu complete --");
});

test("commands and the values of options are suggested", async () => {
  expect(await printed("complete", "--", "che")).toContain("check\t");
  expect(await printed("complete", "--", "check", "--format", "")).toContain("json");
});
