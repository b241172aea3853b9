import { FileSystem } from "../../../src/apps/cli/fileSystem";
import { workbookFiles } from "../../../src/apps/cli/workbookFiles";
import { CLI_WORDS } from "../../../src/core/words/cliWords";
import { MemoryIo } from "../../support/memoryIo";

const words = CLI_WORDS["zh-TW"];
const world = new MemoryIo({
  "b/2.xlsm": "",
  "b/a/1.xlsx": "",
  "b/~$2.xlsm": "",
  "b/note.txt": "",
  "c/1.xlsx": "",
  "x.xlsx": "",
});

function find(...paths: readonly string[]) {
  return workbookFiles(paths, new FileSystem(world, words), words);
}

describe("the workbooks of a command line", () => {
  it("are those of a folder to the bottom, in path order, without lock files", async () => {
    const { files, isSingle } = await find("b");
    expect(files.map(({ path }) => path)).toEqual(["b/2.xlsm", "b/a/1.xlsx"]);
    expect(isSingle).toBe(false);
  });

  it("are named by their file name, by their path where names are equal", async () => {
    const { files } = await find("b", "c/", "x.xlsx");
    expect(files.map(({ name }) => name)).toEqual(["2.xlsm", "b/a/1.xlsx", "c/1.xlsx", "x.xlsx"]);
  });

  it("count once where a file and its folder are both named", async () => {
    expect((await find("c", "c/1.xlsx")).files).toHaveLength(1);
  });

  it("are a single one only where one file is named", async () => {
    expect((await find("x.xlsx")).isSingle).toBe(true);
  });
});
