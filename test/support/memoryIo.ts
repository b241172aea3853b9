import type { Io } from "../../src/apps/cli/io";

/** A world in memory: files by path; folders are what the paths imply. */
export class MemoryIo implements Io {
  out = "";
  err = "";
  isTerminal = false;
  columns: number | null = null;
  today = new Date(2026, 10, 22);
  readonly files = new Map<string, Uint8Array>();

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [path, data] of Object.entries(files)) this.put(path, data);
  }

  stdout(text: string): void {
    this.out += text;
  }

  stderr(text: string): void {
    this.err += text;
  }

  readFile(path: string): Promise<Uint8Array> {
    const data = this.files.get(path);
    return data ? Promise.resolve(data) : Promise.reject(missing());
  }

  writeFile(path: string, data: string | Uint8Array): Promise<void> {
    this.put(path, data);
    return Promise.resolve();
  }

  list(folder: string): Promise<readonly string[] | null> {
    const path = folder.replace(/\/$/u, "");
    if (this.files.has(path)) return Promise.resolve(null);
    const inside = [...this.files.keys()].filter((file) => file.startsWith(`${path}/`));
    const names = new Set(inside.map((file) => file.slice(path.length + 1).split("/")[0] ?? ""));
    return names.size > 0 ? Promise.resolve([...names]) : Promise.reject(missing());
  }

  now(): Date {
    return this.today;
  }

  text(path: string): string {
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(this.files.get(path));
  }

  private put(path: string, data: string | Uint8Array): void {
    this.files.set(path, typeof data === "string" ? new TextEncoder().encode(data) : data);
  }
}

function missing(): Error {
  return Object.assign(new Error("no such file"), { code: "ENOENT" });
}
