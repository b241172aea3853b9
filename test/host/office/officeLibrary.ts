import { createRequire } from "node:module";
import path from "node:path";

/** The unmodified library as published on npm: readable or minified. */
export type OfficeBuild = "debug" | "minified";

/** Where production pages load it from: answered from the npm package, no page here leaves the machine. */
export const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
/** Where pages find it under the add-in's own origin. */
export const OFFICE_PATH = "/office-js/";

export const officeScript = (build: OfficeBuild): string =>
  OFFICE_PATH + (build === "debug" ? "office.debug.js" : "office.js");

/** The folder of office.js and its parts on this disk. */
function officeFolder(): string {
  const require = createRequire(path.resolve(__filename));
  return path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
}

/** The file behind a request for the library; null for any other address. */
export function officeFile(pathname: string): string | null {
  if (!pathname.startsWith(OFFICE_PATH)) return null;
  const file = path.normalize(path.join(officeFolder(), pathname.slice(OFFICE_PATH.length)));
  return file.startsWith(officeFolder() + path.sep) ? file : null;
}
