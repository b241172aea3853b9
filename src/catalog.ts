import type { Catalog } from "./core/model/catalog";
import type { Sample } from "./core/model/sample";
import { toCatalog } from "./core/rules/load/toCatalog";

type JsonModule = Promise<{ readonly default: unknown }>;

/** Every file of the pack; a test compares this list with the folders. */
const FILES: Readonly<Record<string, () => JsonModule>> = {
  "rules/1-01-01.json": () => import("../rules/1-01-01.json"),
  "rules/2-01-01.json": () => import("../rules/2-01-01.json"),
  "rules/2-02-01.json": () => import("../rules/2-02-01.json"),
  "rules/2-02-02.json": () => import("../rules/2-02-02.json"),
  "rules/3-01-01.json": () => import("../rules/3-01-01.json"),
  "rules/3-01-02.json": () => import("../rules/3-01-02.json"),
  "rules/3-02-01.json": () => import("../rules/3-02-01.json"),
  "rules/3-03-01.json": () => import("../rules/3-03-01.json"),
  "rules/3-03-02.json": () => import("../rules/3-03-02.json"),
  "rules/3-04-01.json": () => import("../rules/3-04-01.json"),
  "rules/3-04-02.json": () => import("../rules/3-04-02.json"),
  "rules/3-04-03.json": () => import("../rules/3-04-03.json"),
  "rules/3-05-01.json": () => import("../rules/3-05-01.json"),
  "rules/3-05-02.json": () => import("../rules/3-05-02.json"),
  "rules/3-06-01.json": () => import("../rules/3-06-01.json"),
  "rules/3-06-02.json": () => import("../rules/3-06-02.json"),
  "rules/3-06-03.json": () => import("../rules/3-06-03.json"),
  "rules/3-07-01.json": () => import("../rules/3-07-01.json"),
  "rules/3-07-02.json": () => import("../rules/3-07-02.json"),
  "rules/3-07-03.json": () => import("../rules/3-07-03.json"),
  "rules/3-08-01.json": () => import("../rules/3-08-01.json"),
  "rules/3-09-01.json": () => import("../rules/3-09-01.json"),
  "rules/3-10-01.json": () => import("../rules/3-10-01.json"),
  "rules/3-10-02.json": () => import("../rules/3-10-02.json"),
  "rules/3-11-01.json": () => import("../rules/3-11-01.json"),
  "rules/3-12-01.json": () => import("../rules/3-12-01.json"),
  "rules/3-12-02.json": () => import("../rules/3-12-02.json"),
  "rules/3-12-03.json": () => import("../rules/3-12-03.json"),
  "rules/3-12-04.json": () => import("../rules/3-12-04.json"),
  "rules/cells.json": () => import("../rules/cells.json"),
  "rules/citations.json": () => import("../rules/citations.json"),
  "rules/iso.json": () => import("../rules/iso.json"),
  "rules/layout.json": () => import("../rules/layout.json"),
  "rules/pack.json": () => import("../rules/pack.json"),
  "rules/parameters.json": () => import("../rules/parameters.json"),
  "rules/plan.json": () => import("../rules/plan.json"),
  "rules/workbook.json": () => import("../rules/workbook.json"),
  "rules/補-01.json": () => import("../rules/補-01.json"),
  "rules/補-02.json": () => import("../rules/補-02.json"),
  "rules/補-03.json": () => import("../rules/補-03.json"),
  "rules/補-04.json": () => import("../rules/補-04.json"),
  "templates/1-01-01.json": () => import("../templates/1-01-01.json"),
  "templates/2-01-01.json": () => import("../templates/2-01-01.json"),
  "templates/2-02-01.json": () => import("../templates/2-02-01.json"),
  "templates/2-02-02.json": () => import("../templates/2-02-02.json"),
  "templates/3-01-01.json": () => import("../templates/3-01-01.json"),
  "templates/3-01-02.json": () => import("../templates/3-01-02.json"),
  "templates/3-02-01.json": () => import("../templates/3-02-01.json"),
  "templates/3-03-01.json": () => import("../templates/3-03-01.json"),
  "templates/3-03-02.json": () => import("../templates/3-03-02.json"),
  "templates/3-04-01.json": () => import("../templates/3-04-01.json"),
  "templates/3-04-02.json": () => import("../templates/3-04-02.json"),
  "templates/3-04-03.json": () => import("../templates/3-04-03.json"),
  "templates/3-05-01.json": () => import("../templates/3-05-01.json"),
  "templates/3-05-02.json": () => import("../templates/3-05-02.json"),
  "templates/3-06-01.json": () => import("../templates/3-06-01.json"),
  "templates/3-06-02.json": () => import("../templates/3-06-02.json"),
  "templates/3-06-03.json": () => import("../templates/3-06-03.json"),
  "templates/3-07-01.json": () => import("../templates/3-07-01.json"),
  "templates/3-07-02.json": () => import("../templates/3-07-02.json"),
  "templates/3-07-03.json": () => import("../templates/3-07-03.json"),
  "templates/3-08-01.json": () => import("../templates/3-08-01.json"),
  "templates/3-09-01.json": () => import("../templates/3-09-01.json"),
  "templates/3-10-01.json": () => import("../templates/3-10-01.json"),
  "templates/3-10-02.json": () => import("../templates/3-10-02.json"),
  "templates/3-11-01.json": () => import("../templates/3-11-01.json"),
  "templates/3-12-01.json": () => import("../templates/3-12-01.json"),
  "templates/3-12-02.json": () => import("../templates/3-12-02.json"),
  "templates/3-12-03.json": () => import("../templates/3-12-03.json"),
  "templates/3-12-04.json": () => import("../templates/3-12-04.json"),
  "templates/conventions.json": () => import("../templates/conventions.json"),
  "templates/檢核參數.json": () => import("../templates/檢核參數.json"),
  "templates/欄位對應.json": () => import("../templates/欄位對應.json"),
  "templates/補-01.json": () => import("../templates/補-01.json"),
  "templates/補-02.json": () => import("../templates/補-02.json"),
  "templates/補-03.json": () => import("../templates/補-03.json"),
  "templates/補-04.json": () => import("../templates/補-04.json"),
  "templates/計畫資料.json": () => import("../templates/計畫資料.json"),
  "templates/豁免清單.json": () => import("../templates/豁免清單.json"),
};

let loaded: Promise<Catalog> | null = null;

/** The built-in catalogue, made once. Throws PackError where its files contradict each other. */
export function loadCatalog(): Promise<Catalog> {
  return (loaded ??= loadPackFiles()
    .then(toCatalog)
    .catch((error: unknown) => {
      // A file that did not arrive may do so next time.
      loaded = null;
      throw error;
    }));
}

/** The built-in files by name, so that some of them can be replaced (`--rules DIR`). */
export async function loadPackFiles(): Promise<ReadonlyMap<string, unknown>> {
  const entries = Object.entries(FILES).map(
    async ([name, load]) => [name, (await load()).default] as const,
  );
  return new Map(await Promise.all(entries));
}

/** The filled forms of the demonstration workbook. */
export async function loadSample(): Promise<Sample> {
  const { default: sample }: { readonly default: unknown } =
    await import("../templates/sample.json");
  return sample as Sample;
}
