import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.join(__dirname, "../..");
const FOLDERS = ["rules", "src", "templates", "test"];
const READMES = [
  "README.md",
  ...FOLDERS.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => path.basename(file) === "README.md")
      .map((file) => path.join(folder, file)),
  ),
];

/** Links and pictures of a Markdown file, but for addresses and places in the file itself. */
const linksOf = (file: string): readonly string[] =>
  [...readFileSync(path.join(ROOT, file), "utf8").matchAll(/\]\(([^)#\s]+)[^)]*\)/gu)]
    .map(([, target = ""]) => target)
    .filter((target) => !/^\w+:/u.test(target));

test("every picture and file that a README refers to is there", () => {
  expect(READMES.length).toBeGreaterThan(1);
  const missing = READMES.flatMap((file) =>
    linksOf(file)
      .filter((target) => !existsSync(path.join(ROOT, path.dirname(file), target)))
      .map((target) => `${file}: ${target}`),
  );
  expect(missing).toEqual([]);
});

test("every picture is referred to", () => {
  const used = new Set(linksOf("README.md"));
  const left = readdirSync(path.join(ROOT, ".images")).filter(
    (name) => !used.has(`.images/${name}`),
  );
  expect(left).toEqual([]);
});
