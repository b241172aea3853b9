import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { HostSite } from "../../host/office/hostSite";

const DIST = path.resolve(__dirname, "../../../dist/pane");

/** The production header (README, 部署): only the reports that office.js itself causes are left out. */
const PANE_POLICY = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com https://officeapis.public.onecdn.static.microsoft",
  // The hash of the empty text: Fluent fills empty style elements through the CSSOM.
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** The production build of the pane, under the production policy. */
export const BUILT_PANE = {
  pane: { folder: DIST, start: "taskpane.html", policy: PANE_POLICY },
  manifest: path.join(DIST, "manifest.xml"),
} satisfies HostSite;

/** The same pane with an operator in its rules that is none. */
export function paneWithBrokenRules(): HostSite["pane"] {
  const folder = mkdtempSync(path.join(tmpdir(), "lbbu-pane-"));
  cpSync(DIST, folder, { recursive: true });
  const scripts = readdirSync(folder).map((name) => path.join(folder, name));
  const isOfRules = (file: string) => file.endsWith(".js") && read(file).includes(OPERATOR);
  const broken = scripts.filter(isOfRules);
  for (const file of broken) writeFileSync(file, read(file).replace(OPERATOR, '"operator":"no"'));
  if (broken.length !== 1) throw new Error("the rules are in one file of the pane");
  return { ...BUILT_PANE.pane, folder };
}

const OPERATOR = '"operator":"equal"';
const read = (file: string): string => readFileSync(file, "utf8");
