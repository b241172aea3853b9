import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import type { Io } from "./io";

/** The real world: this process and its file system. */
export const nodeIo: Io = {
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  readFile: (path) => readFile(path),
  writeFile: (path, data) => writeFile(path, data),
  list: async (path) => ((await stat(path)).isDirectory() ? readdir(path) : null),
  now: () => new Date(),
  isTerminal: process.stderr.isTTY,
  columns: process.stdout.isTTY ? process.stdout.columns : null,
};
