import { execFileSync } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import path from "node:path";

/** What the search sees and may do; tests put their own in its place. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  exists(file: string): boolean;
  /** Runs a program and gives what it prints; throws where it fails. */
  run(program: string, args: readonly string[]): string;
}

/**
 * The path of a Chrome, Edge or Chromium: the one named by LBBU_BROWSER, an installed one, Debian's
 * package when that may be installed, else the one that ships inside @sparticuz/chromium.
 * Throws, and names what was tried, where there is none: tests in a browser are never skipped.
 */
export function findBrowser(machine: Machine = thisMachine()): string {
  const named = machine.environment["LBBU_BROWSER"];
  if (named !== undefined && named !== "") {
    if (machine.exists(named)) return named;
    throw new Error(`LBBU_BROWSER 所指之瀏覽器不存在：${named}`);
  }
  const found = installed(machine) ?? debianPackage(machine) ?? npmPackage(machine);
  if (found !== null) return found;
  throw new Error(
    "找不到瀏覽器：請安裝 Chrome、Edge 或 Chromium，或以環境變數 LBBU_BROWSER 指定執行檔。",
  );
}

const LINUX = [
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/opt/google/chrome/chrome",
  "/usr/bin/microsoft-edge",
  "/usr/bin/microsoft-edge-stable",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/snap/bin/chromium",
];
const MAC = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];
const WINDOWS = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
  "Chromium\\Application\\chrome.exe",
];

function installed(machine: Machine): string | null {
  return candidates(machine).find((file) => machine.exists(file)) ?? null;
}

function candidates({ platform, environment }: Machine): string[] {
  if (platform === "darwin") return MAC;
  if (platform !== "win32") return LINUX;
  const roots = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].map(
    (name) => environment[name],
  );
  return WINDOWS.flatMap((program) =>
    roots.flatMap((root) => (root === undefined ? [] : [path.win32.join(root, program)])),
  );
}

/** Debian and its like, when we are root; no network or no such package: null. */
function debianPackage(machine: Machine): string | null {
  if (!machine.isRoot || !machine.exists("/etc/debian_version")) return null;
  try {
    machine.run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"]);
  } catch {
    return null;
  }
  return installed(machine);
}

/**
 * The package unpacks its browser on first use. It is asked in a process of its own: it is an ES
 * module, which jest on Node 20 cannot import.
 */
function npmPackage(machine: Machine): string | null {
  const script =
    'import chromium from "@sparticuz/chromium"; process.stdout.write(await chromium.executablePath());';
  try {
    const file = machine.run(process.execPath, ["--input-type=module", "--eval", script]);
    return machine.exists(file) ? file : null;
  } catch {
    return null;
  }
}

function thisMachine(): Machine {
  return {
    platform: process.platform,
    environment: process.env,
    isRoot: process.getuid?.() === 0,
    exists: (file) => existsSync(file) && existsSync(realpathSync(file)),
    run: (program, args) =>
      execFileSync(program, args, {
        cwd: __dirname,
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
        timeout: 300_000,
      }),
  };
}
