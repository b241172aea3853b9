import { execFileSync } from "node:child_process";

type Case = [filePath: string, text: string, told: string];

const refused: Case[] = [
  ["src/core/tables/x.ts", 'import "../rules/judge";', "stands before this in the flow"],
  ["src/core/tables/cell/x.ts", 'import "../../rules/judge";', "stands before this in the flow"],
  ["src/core/rules/facts/shared/x.ts", 'import "../../../report/text";', "stands before this"],
  ["src/core/model/x.ts", 'import "../cells/address";', "stands before this in the flow"],
  ["src/core/seal/x.ts", 'import "../check";', "stands before this in the flow"],
  ["src/core/report/x.ts", 'import "../../adapters/xlsx/read";', "nothing outside src/core"],
  ["src/core/rules/x.ts", 'import "../../../rules/cells.json";', "nothing outside src/core"],
  ["src/core/check.ts", 'import "../catalog";', "nothing outside src/core"],
  ["src/core/check.ts", 'import "json-rules-engine";', "Only core/rules talks to"],
  ["src/core/ports.ts", 'import "./rules/judge";', "core/model and core/cells alone"],
  ["src/core/report/x.ts", 'import "node:fs";', "no other package"],
  ["src/core/findings/x.ts", 'import "json-rules-engine";', "Only core/rules talks to"],
  ["src/core/rules/x.ts", 'await import("./y");', "Import statically"],
  ["src/core/rules/x.ts", "export type X = import('../report/x').X;", "Import statically"],
  ["src/core/helpers/x.ts", "export const x = 1;", "not in .config/importTable.mjs"],
  ["src/core/dates/x.ts", "export const x = new Date();", "take asOf as an argument"],
  ["src/core/dates/x.ts", "export const x = Date.now();", "take asOf as an argument"],
  ["src/core/rules/x.ts", "export const x = Math.random();", "no randomness"],
  ["src/core/rules/x.ts", 'console.log("x");', "core has no host"],
  ["src/core/rules/x.ts", "export const x = process.argv;", "core has no host"],
  ["src/core/rules/x.ts", "export const x = window;", "core has no host"],
  ["src/adapters/xlsx/x.ts", 'import "../office/read";', "Adapters do not know each other"],
  ["src/adapters/xlsx/x.ts", 'import "../../core/rules/judge";', "core judges and words it"],
  ["src/adapters/xlsx/zip/x.ts", 'import "../../../ui/App";', "core judges and words it"],
  ["src/adapters/xlsx/x.ts", 'import "json-rules-engine";', "neither judge nor show"],
  ["src/ui/views/x.tsx", 'import "../../adapters/office/read";', "comes to ui as props"],
  ["src/ui/x.tsx", 'import "../core/check";', "ui shows a report"],
  ["src/ui/x.tsx", 'import "json-rules-engine";', "Only core/rules talks to"],
  ["src/ui/x.tsx", "void Excel.run(() => {});", "Excel is called in adapters/office"],
  ["src/catalog.ts", 'import "./core/rules/judge";', "only gathers JSON"],
  ["src/catalog.ts", 'await import("./apps/cli/main");', "nothing else"],
  ["src/apps/cli/x.ts", 'import "../../../rules/cells.json";', "Only catalog.ts imports"],
  ["src/apps/cli/x.ts", 'await import("../../../rules/cells.json");', "Only catalog.ts imports"],
  ["test/host/x.ts", 'import "../../src/core/check";', "must not share code"],
  ["src/ui/x.ts", "export const f = (a: any): unknown => a;", "Unexpected any"],
  ["src/ui/x.ts", `export const x = [\n${"1,\n".repeat(200)}];`, "File has too many lines"],
];

const allowed: [filePath: string, text: string][] = [
  ["src/core/tables/cell/x.ts", 'import "../../words/show";\nimport "../rules";'],
  ["src/core/rules/x.ts", 'import "json-rules-engine";\nimport "../tables/table";'],
  ["src/core/content/x.ts", 'import "@noble/hashes/sha2";'],
  ["src/core/dates/x.ts", "export const x = new Date(0);"],
  ["src/core/check.ts", 'import "./rules/judge";'],
  ["src/adapters/xlsx/zip/x.ts", 'import "fflate";\nimport "../../../core/ports";\nimport "../x";'],
  ["src/ui/views/x.tsx", 'import "react";\nimport "../../core/words/show";\nimport "../x";'],
  ["src/catalog.ts", 'import "./core/model/rule";\nawait import("../rules/cells.json");'],
  ["src/apps/cli/x.ts", 'import "node:fs";\nimport "../../catalog";\nimport "../../core/check";'],
  ["test/unit/x.test.ts", `import "../../src/core/check";\n${"void 0;\n".repeat(300)}`],
];

function lint(texts: (readonly [string, string, ...unknown[]])[]): string[][] {
  const input = JSON.stringify(texts.map(([filePath, text]) => ({ filePath, text })));
  return JSON.parse(
    execFileSync(process.execPath, ["test/repo/lintText.mjs"], { input, encoding: "utf8" }),
  ) as string[][];
}

const told = lint([...refused, ...allowed]);

const titled = ([filePath, text]: readonly [string, string, ...unknown[]]) =>
  `${filePath}: ${text.split("\n", 1)[0]}`;

describe("refused", () => {
  refused.forEach((row, index) => {
    test(titled(row), () => expect(told[index]).toEqual([expect.stringContaining(row[2])]));
  });
});

describe("allowed", () => {
  allowed.forEach((row, index) => {
    test(titled(row), () => expect(told[refused.length + index]).toEqual([]));
  });
});
