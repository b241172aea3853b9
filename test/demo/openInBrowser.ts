import { spawn } from "node:child_process";

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  win32: ["cmd", "/c", "start", ""],
  darwin: ["open"],
};

/** Opens an address in the browser of whoever is at the machine; false where there is none. */
export function openInBrowser(address: string): Promise<boolean> {
  const [program, ...args] = OPENERS[process.platform] ?? ["xdg-open"];
  return new Promise((resolve) => {
    const opener = spawn(program, [...args, address], { stdio: "ignore" });
    opener.on("error", () => resolve(false));
    opener.on("exit", (status) => resolve(status === 0));
  });
}
