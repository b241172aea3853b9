import { findBrowser } from "../../host/browser/findBrowser";
import type { Machine } from "../../host/browser/findBrowser";

const FROM_NPM = "/tmp/chromium";

/** A Linux machine on which these files exist; apt and the npm package do what the test says. */
function machine(files: readonly string[], changes: Partial<Machine> = {}): Machine {
  return {
    platform: "linux",
    environment: {},
    isRoot: false,
    exists: (file) => files.includes(file),
    run: () => {
      throw new Error("not available");
    },
    ...changes,
  };
}

test.each<[string, Machine, string]>([
  [
    "an installed Chrome comes before Edge and Chromium",
    machine(["/usr/bin/chromium", "/usr/bin/microsoft-edge", "/usr/bin/google-chrome"]),
    "/usr/bin/google-chrome",
  ],
  [
    "Edge on Windows is found under Program Files (x86)",
    machine(["C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe"], {
      platform: "win32",
      environment: { "PROGRAMFILES(X86)": "C:\\Program Files (x86)" },
    }),
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
  [
    "Chrome on a Mac is found among the applications",
    machine(["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"], {
      platform: "darwin",
    }),
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ],
  [
    "LBBU_BROWSER wins over all others",
    machine(["/usr/bin/google-chrome", "/opt/mine"], {
      environment: { LBBU_BROWSER: "/opt/mine" },
    }),
    "/opt/mine",
  ],
])("%s", (_, computer, expected) => {
  expect(findBrowser(computer)).toBe(expected);
});

test("root on Debian installs the package", () => {
  const files = ["/etc/debian_version"];
  const run = (program: string): string => {
    if (program === "apt-get") files.push("/usr/bin/chromium");
    return "";
  };
  expect(findBrowser(machine(files, { isRoot: true, run }))).toBe("/usr/bin/chromium");
});

test("without root nothing is installed and the browser of the npm package is taken", () => {
  const programs: string[] = [];
  const run = (program: string): string => {
    programs.push(program);
    return FROM_NPM;
  };
  expect(findBrowser(machine(["/etc/debian_version", FROM_NPM], { run }))).toBe(FROM_NPM);
  expect(programs).toEqual([process.execPath]);
});

test("where Debian's package cannot be installed the npm package is next", () => {
  const run = (program: string): string => {
    if (program === "apt-get") throw new Error("no network");
    return FROM_NPM;
  };
  const debian = machine(["/etc/debian_version", FROM_NPM], { isRoot: true, run });
  expect(findBrowser(debian)).toBe(FROM_NPM);
});

test("a machine without any browser is told so, not skipped", () => {
  expect(() => findBrowser(machine([]))).toThrow("找不到瀏覽器");
});

test("a wrong LBBU_BROWSER is an error, not a hint", () => {
  const wrong = machine(["/usr/bin/chromium"], { environment: { LBBU_BROWSER: "/nowhere" } });
  expect(() => findBrowser(wrong)).toThrow("/nowhere");
});
