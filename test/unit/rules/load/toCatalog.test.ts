import { loadCatalog, loadPackFiles } from "../../../../src/catalog";
import { canonicalJson } from "../../../../src/core/rules/load/canonicalJson";
import { packDigest } from "../../../../src/core/rules/load/packDigest";
import { PackError } from "../../../../src/core/rules/load/packError";
import { toCatalog } from "../../../../src/core/rules/load/toCatalog";

test("the built-in pack loads", async () => {
  const { pack, templates, controlTemplates } = await loadCatalog();
  expect(pack).toMatchObject({ id: "lbbu-c", version: "115.1" });
  expect(templates.filter(({ supplementary }) => !supplementary)).toHaveLength(29);
  expect(templates.slice(29).map(({ form }) => form)).toEqual(["補-01", "補-02", "補-03", "補-04"]);
  expect(controlTemplates.map(({ form }) => form)).toEqual([
    "計畫資料",
    "檢核參數",
    "欄位對應",
    "豁免清單",
  ]);
});

test("rules stand in reading order: forms, cells, layout, workbook", async () => {
  const { rules } = await loadCatalog();
  const kinds = rules.map(({ id }) => (/^[0-9補X]/u.test(id) ? "form" : (id[0] ?? "")));
  expect([...new Set(kinds)]).toEqual(["form", "T", "S", "P", "M", "W"]);
  const forms = rules.flatMap(({ form }) => form ?? []);
  expect([...new Set(forms)]).toEqual([...new Set(forms)].sort());
});

test("missing files are named, all of them", async () => {
  const files = new Map(await loadPackFiles());
  files.delete("rules/plan.json");
  files.delete("rules/iso.json");
  const load = () => toCatalog(files);
  expect(load).toThrow(PackError);
  expect(load).toThrow(
    /rules\/plan\.json \[missing-file\][\s\S]*rules\/iso\.json \[missing-file\]/u,
  );
});

test("data of the wrong shape is refused with its place", async () => {
  const files = new Map(await loadPackFiles());
  files.set("rules/parameters.json", [{ key: "x" }]);
  files.set("templates/3-02-01.json", { form: "3-02-01" });
  expect(() => toCatalog(files)).toThrow(
    /parameters\.json#\/0 \[missing-key\][\s\S]*templates\/3-02-01\.json \[missing-key\] 缺少「header」/u,
  );
});

test("canonical JSON does not depend on the order of keys", () => {
  expect(canonicalJson({ b: [1, { d: null, c: "字" }], a: true })).toBe(
    canonicalJson({ a: true, b: [1, { c: "字", d: null }] }),
  );
  expect(canonicalJson({ b: 1, a: [2, 1] })).toBe('{"a":[2,1],"b":1}');
});

test("the digest depends on every rule file and on nothing else", () => {
  const pack = (rule: unknown, more: readonly (readonly [string, unknown])[] = []) =>
    packDigest(new Map([["rules/3-02-01.json", rule], ...more]));
  const plain = pack({ form: "3-02-01", rules: [] });
  expect(plain).toMatch(/^[0-9a-f]{64}$/u);
  expect(pack({ $schema: "./schema.json", rules: [], form: "3-02-01" })).toBe(plain);
  expect(pack({ form: "3-02-01", rules: [] }, [["rules/schema.json", {}]])).toBe(plain);
  expect(pack({ form: "3-02-01", rules: [] }, [["templates/3-02-01.json", {}]])).toBe(plain);
  expect(pack({ form: "3-02-01", rules: [1] })).not.toBe(plain);
  expect(pack({ form: "3-02-01", rules: [] }, [["rules/plan.json", {}]])).not.toBe(plain);
});

test("the digest is SHA-256 of the canonical JSON by file name", () => {
  // printf '{"rules/pack.json":{"id":"a","version":"1"}}' | sha256sum
  expect(packDigest(new Map([["rules/pack.json", { version: "1", id: "a" }]]))).toBe(
    "7402439c6ed3c66b59bcab42809e264a9ddf7b69dfeebcc51cdb500f2f0b5fff",
  );
});
