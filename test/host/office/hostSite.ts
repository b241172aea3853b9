import { readFile } from "node:fs/promises";
import path from "node:path";
import { BUNDLE_FOLDER, PAGE_FOLDER } from "../page/bundle";
import type { RequirementSets } from "./appContext";
import { OFFICE_PATH, officeFile } from "./officeLibrary";
import type { OfficeBuild } from "./officeLibrary";

interface PaneSource {
  /** Folder of the built pane on this disk, and its page. */
  readonly folder: string;
  readonly start: string;
  /** Content-Security-Policy header to serve it with. */
  readonly policy?: string;
}

/** What an emulated Excel shows: the add-in and, unless the workbook is empty, the file. */
export interface HostSite {
  readonly pane: PaneSource;
  readonly workbook?: Uint8Array;
  readonly workbookName?: string;
  readonly manifest?: string;
  /** What is said above the grid. */
  readonly note?: string;
  /** The build a test asks for, whatever build the pane names. */
  readonly build?: OfficeBuild;
}

export interface Served {
  readonly body: Buffer;
  readonly type: string;
  readonly headers: Readonly<Record<string, string>>;
}

const PANE_PATH = "/pane/";
const WORKBOOK_PATH = "/workbook/";
const MANIFEST_PATH = "/manifest.xml";

/** What the emulated Excel answers at a path of its origin; null where there is nothing. */
export function served(pathname: string, site: HostSite): Promise<Served | null> {
  const { pane, workbook, manifest, build } = site;
  if (pathname.startsWith(OFFICE_PATH)) return fromDisk(officeFile(namedFor(build, pathname)));
  if (pathname.startsWith(WORKBOOK_PATH) && workbook) {
    return Promise.resolve({ body: Buffer.from(workbook), type: BYTES, headers: {} });
  }
  if (pathname === MANIFEST_PATH && manifest) return fromDisk(manifest);
  if (pathname.startsWith(PANE_PATH)) {
    const headers = pane.policy ? { "content-security-policy": pane.policy } : {};
    return fromDisk(fileIn(pane.folder, pathname.slice(PANE_PATH.length)), headers);
  }
  if (pathname === "/") return fromDisk(path.join(PAGE_FOLDER, "index.html"));
  if (pathname === "/host.js") return fromDisk(path.join(BUNDLE_FOLDER, "host.js"));
  return fromDisk(pathname === "/host.css" ? path.join(PAGE_FOLDER, "host.css") : null);
}

/** The address of the host page that opens this site, without its origin. */
export function startAddress(site: HostSite, sets?: RequirementSets): string {
  const { pane, workbook, workbookName = "workbook.xlsx", manifest, note } = site;
  const query = new URLSearchParams({ pane: PANE_PATH + pane.start });
  if (workbook) query.set("workbook", WORKBOOK_PATH + workbookName);
  if (sets) query.set("sets", JSON.stringify(sets));
  if (manifest) query.set("manifest", MANIFEST_PATH);
  if (note) query.set("note", note);
  return `/?${query.toString()}`;
}

/** A file below a folder; null for a name that leads out of it. */
export function fileIn(folder: string, name: string): string | null {
  const file = path.resolve(folder, name);
  return file.startsWith(path.resolve(folder) + path.sep) ? file : null;
}

const namedFor = (build: OfficeBuild | undefined, pathname: string): string =>
  build === "debug" && pathname === `${OFFICE_PATH}office.js`
    ? `${OFFICE_PATH}office.debug.js`
    : pathname;

const BYTES = "application/octet-stream";
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".xml": "application/xml",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};
const NO_FILE: ReadonlySet<unknown> = new Set(["ENOENT", "EISDIR", "ENOTDIR"]);

/** A file with its media type; null where there is no such file. */
export async function fromDisk(
  file: string | null,
  headers: Served["headers"] = {},
): Promise<Served | null> {
  if (file === null) return null;
  try {
    return { body: await readFile(file), type: TYPES[path.extname(file)] ?? BYTES, headers };
  } catch (error) {
    if (NO_FILE.has((error as NodeJS.ErrnoException).code)) return null;
    throw error;
  }
}
