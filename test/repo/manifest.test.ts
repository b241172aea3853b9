import { readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import { paneSite } from "../demo/paneSite";

/** What Excel refuses or ignores in silence, checked without asking a server. */

const PANE = path.join(__dirname, "../../dist/pane");
const TEXT = readFileSync(path.join(PANE, "manifest.xml"), "utf8");
const DOCUMENT = new JSDOM(TEXT, { contentType: "text/xml" }).window.document;

const all = (name: string): readonly Element[] => [...DOCUMENT.getElementsByTagName(name)];
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? "";
const values = (name: string, key: string): readonly string[] =>
  all(name).map((element) => attribute(element, key));
const text = (name: string): string => all(name)[0]?.textContent?.trim() ?? "";

const ORDER = [
  "Id",
  "Version",
  "ProviderName",
  "DefaultLocale",
  "DisplayName",
  "Description",
  "IconUrl",
  "HighResolutionIconUrl",
  "SupportUrl",
  "Hosts",
  "Requirements",
  "DefaultSettings",
  "Permissions",
  "VersionOverrides",
];
const ICON_SIZES = ["16", "20", "24", "32", "40", "48", "64", "80"];
const RESOURCES = ["bt:Image", "bt:Url", "bt:String"].flatMap((name) => all(name));
const DEFINED = RESOURCES.map((element) => attribute(element, "id")).filter(Boolean);
const USED = [...DOCUMENT.querySelectorAll("[resid]")].map((element) =>
  attribute(element, "resid"),
);

test("the elements stand in the order the schema asks for", () => {
  const names = [...DOCUMENT.documentElement.children].map(({ nodeName }) => nodeName);
  expect(names).toEqual(ORDER);
});

test("id, version, locale, permission and requirement are as an administrator expects", () => {
  expect(text("Id")).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u);
  const { version } = JSON.parse(
    readFileSync(path.join(__dirname, "../../package.json"), "utf8"),
  ) as { readonly version: string };
  expect(text("Version")).toBe(`${version}.0`);
  expect(text("DefaultLocale")).toBe("zh-TW");
  expect(text("Permissions")).toBe("ReadWriteDocument");
  const [api] = all("Set");
  expect(api && [attribute(api, "Name"), attribute(api, "MinVersion")]).toEqual([
    "ExcelApi",
    "1.13",
  ]);
});

test("every resource that is named is there, and the other way round", () => {
  expect([...new Set(USED)].sort()).toEqual([...DEFINED].sort());
  expect(new Set(DEFINED).size).toBe(DEFINED.length);
});

test("ids are no longer than Excel reads, and unlike each other", () => {
  const ids = [...values("Group", "id"), ...values("Control", "id")];
  expect([...DEFINED, ...ids].filter((id) => id.length > 32)).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

test("short texts fit into the ribbon, and every text has its English", () => {
  const short = [...(all("bt:ShortStrings")[0]?.children ?? [])];
  expect(short.filter((element) => attribute(element, "DefaultValue").length > 125)).toEqual([]);
  const english = all("bt:String").map((element) =>
    [...element.children].map((child) => attribute(child, "Locale")),
  );
  expect(english.every((locales) => locales.includes("en-US"))).toBe(true);
});

test("all addresses are https, and what they lead to is in the build", () => {
  const addresses = [
    ...["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation"].flatMap((name) =>
      values(name, "DefaultValue"),
    ),
    ...values("bt:Image", "DefaultValue").filter(Boolean),
    ...values("bt:Url", "DefaultValue"),
  ];
  const missing = addresses.filter((address) => {
    const { protocol, pathname } = new URL(address);
    return protocol !== "https:" || readFileSync(path.join(PANE, pathname)).length === 0;
  });
  expect(missing).toEqual([]);
});

test.each(ICON_SIZES)("the icon of %s pixels is a PNG of that size", (size) => {
  const bytes = readFileSync(path.join(PANE, `assets/icon-${size}.png`));
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
});

test("pane, runtime and functions are one page: they share what they know", () => {
  const pages = [...values("Runtime", "resid"), ...values("FunctionFile", "resid")];
  expect(pages).toEqual(["Pane.Url", "Pane.Url"]);
  expect(values("Runtime", "lifetime")).toEqual(["long"]);
  const [url] = all("bt:Url").filter((element) => attribute(element, "id") === "Pane.Url");
  expect(url && attribute(url, "DefaultValue")).toBe(values("SourceLocation", "DefaultValue")[0]);
});

test("the group is on 常用, with one button for each command the pane knows", () => {
  expect(values("OfficeTab", "id")).toEqual(["TabHome"]);
  const commands = all("FunctionName").map((element) => element.textContent);
  expect(commands).toEqual(["check", "loadTemplates", "showResults", "clearMarks"]);
  const source = readFileSync(path.join(__dirname, "../../src/apps/taskpane/commands.ts"), "utf8");
  const known = [...source.matchAll(/^ {2}(\w+): \{ work:/gmu)].map(([, name]) => name);
  expect(known).toEqual(commands);
});

test("npm run start:excel loads the same manifest with addresses of this machine, and serves all it names", async () => {
  const local = readFileSync(path.join(__dirname, "../../manifest.xml"), "utf8");
  const [source = ""] = values("SourceLocation", "DefaultValue");
  expect(local).toBe(TEXT.replaceAll(new URL(source).origin, "https://localhost:3000"));
  const addresses = [...local.matchAll(/"(https:\/\/localhost:3000\/[^"]+)"/gu)];
  expect(addresses.length).toBeGreaterThanOrEqual(ICON_SIZES.length);
  const answers = await Promise.all(
    addresses.map(([, address = ""]) => paneSite(new URL(address))),
  );
  expect(answers.filter((answer) => answer === null)).toEqual([]);
});
