import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import ts from "typescript";
import { CLASSES, classOf, memberNames } from "../../host/engine/classes";
import type { Kind } from "../../host/engine/items";
import { excelOver } from "./excelOver";

/** Classes of Excel proper; Office's own services have a dot and are in no type file. */
const kinds = (Object.keys(CLASSES) as Kind[]).filter((kind) => !kind.includes("."));
const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const isOwn = (name: string): boolean => name.startsWith("_");

interface LibraryClass {
  readonly scalars: readonly string[];
  readonly writable: readonly boolean[];
  readonly navigations: readonly string[];
  readonly methods: ReadonlySet<string>;
}

/** What the library itself knows of its classes at run time (platform.md §2.5). */
async function libraryClasses(): Promise<Map<string, LibraryClass>> {
  const { Excel } = await excelOver();
  const found = new Map<string, LibraryClass>();
  for (const made of Object.values(Excel as unknown as Record<string, unknown>)) {
    const prototype = prototypeOf(made);
    const name = prototype === null ? undefined : read(prototype, "_className");
    if (prototype === null || typeof name !== "string") continue;
    found.set(name.replace(/<.*/, ""), {
      scalars: (read(prototype, "_scalarPropertyOriginalNames") ?? []) as string[],
      writable: (read(prototype, "_scalarPropertyUpdateable") ?? []) as boolean[],
      navigations: (read(prototype, "_navigationPropertyNames") ?? []) as string[],
      methods: new Set(Object.getOwnPropertyNames(prototype)),
    });
  }
  return found;
}

const prototypeOf = (made: unknown): object | null =>
  typeof made === "function" && typeof made.prototype === "object"
    ? (made.prototype as object)
    : null;

function read(prototype: object, name: string): unknown {
  try {
    return (prototype as Record<string, unknown>)[name];
  } catch {
    // some getters want a real object
    return undefined;
  }
}

/** Members of each class in @types/office-js, with the requirement set their comment names. */
function typedClasses(): Map<string, Map<string, number>> {
  const require = createRequire(__filename);
  const file = require.resolve("@types/office-js/index.d.ts");
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022);
  const found = new Map<string, Map<string, number>>();
  const visit = (node: ts.Node): void => {
    if (ts.isClassDeclaration(node) && node.name) found.set(node.name.text, membersOf(node));
    else if (ts.isModuleBlock(node)) node.statements.forEach(visit);
  };
  for (const statement of source.statements) {
    const isExcel = ts.isModuleDeclaration(statement) && statement.name.text === "Excel";
    if (isExcel && statement.body) visit(statement.body);
  }
  return found;

  function membersOf(node: ts.ClassDeclaration): Map<string, number> {
    const members = new Map<string, number>();
    for (const member of node.members) {
      if (member.name === undefined) continue;
      const comment = source.text.slice(member.getFullStart(), member.getStart(source));
      const [, set = "1"] = /Api set: ExcelApi 1\.(\d+)/.exec(comment) ?? [];
      members.set(member.name.getText(source), Number(set));
    }
    return members;
  }
}

const wrongNames = (kind: Kind, library: LibraryClass | undefined): string[] => {
  if (library === undefined) return [`${kind} is no class`];
  const { get = {}, set = {}, go = {}, call = {} } = classOf(kind) ?? {};
  const canWrite = (name: string) => library.writable[library.scalars.indexOf(name)] === true;
  const isMethod = (name: string) => library.methods.has(isOwn(name) ? name : camel(name));
  return [
    ...Object.keys(get).filter((name) => !library.scalars.includes(name)),
    ...Object.keys(set).filter((name) => !canWrite(name)),
    ...Object.keys(go).filter((name) => !library.navigations.includes(camel(name))),
    ...Object.keys(call).filter((name) => !isMethod(name)),
  ].map((name) => `${kind}.${name}`);
};

test("every class and member the host answers is one of the library, in the same direction", async () => {
  const library = await libraryClasses();
  expect(kinds.flatMap((kind) => wrongNames(kind, library.get(kind)))).toEqual([]);
});

test("every public member is in @types/office-js and within ExcelApi 1.13", () => {
  const typed = typedClasses();
  const late = kinds.flatMap((kind) => {
    const { get = {}, set = {}, go = {}, call = {} } = classOf(kind) ?? {};
    const names = [get, set, go, call].flatMap(Object.keys).filter((name) => !isOwn(name));
    return names
      .filter((name) => (typed.get(kind)?.get(camel(name)) ?? 99) > 13)
      .map((name) => `${kind}.${name}`);
  });
  expect(late).toEqual([]);
});

test("the list of members is published, each once", () => {
  const names = memberNames();
  expect(names).toContain("Worksheet.GetUsedRangeOrNullObject (call)");
  expect(new Set(names).size).toBe(names.length);
});
