import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

const PANE = path.join(__dirname, "../../dist/pane");
const PAGE = readFileSync(path.join(PANE, "taskpane.html"), "utf8");
const SCRIPTS = [...PAGE.matchAll(/<script[^>]*\ssrc="?([^">\s]+)/gu)].map(
  ([, source = ""]) => source,
);
const KIB = 1024;

test("what is loaded before the first view is at most 200 KiB gzip", () => {
  const own = SCRIPTS.filter((source) => !source.startsWith("https:"));
  const sizes = own.map((source) => gzipSync(readFileSync(path.join(PANE, source))).length);
  expect(own).not.toEqual([]);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(200 * KIB);
});

test("the page holds no script and no style of its own, and office.js comes from its only supported place", () => {
  expect(PAGE).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/u);
  expect(SCRIPTS.filter((source) => source.startsWith("https:"))).toEqual([
    "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  ]);
});

test("no script compiles text at run time", () => {
  const scripts = readdirSync(PANE).filter((name) => name.endsWith(".js"));
  const compiling = scripts.filter((name) =>
    /\bnew Function\(|[^\w.]eval\(/u.test(readFileSync(path.join(PANE, name), "utf8")),
  );
  expect(compiling).toEqual([]);
});

test("no file of the pane is empty", () => {
  const empty = readdirSync(PANE).filter((name) => statSync(path.join(PANE, name)).size === 0);
  expect(empty).toEqual([]);
});
