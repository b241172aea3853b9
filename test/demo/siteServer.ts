import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { AddressInfo, Server } from "node:net";
import type { Served } from "../host/office/hostSite";

/** Gives what lies at an address, another address to go to, or null. */
export type Site = (url: URL) => Promise<Served | string | null>;

/** Answers requests from a site; nothing can be sent to it. */
export const answerFrom =
  (site: Site): RequestListener =>
  (request, response) =>
    void answer(site, request, response).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end();
    });

async function answer(
  site: Site,
  { method, url = "/" }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (method !== "GET" && method !== "HEAD") return void response.writeHead(405).end();
  // Put after a host, whatever was asked for is a path, and URL resolves the `..` in it.
  const found = await site(new URL(`http://localhost${url}`));
  if (found === null) return void response.writeHead(404).end();
  if (typeof found === "string") return void response.writeHead(302, { location: found }).end();
  response.writeHead(200, {
    "content-type": found.type,
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    ...found.headers,
  });
  response.end(method === "HEAD" ? undefined : found.body);
}

/** Listens to this machine alone, on the first free one of the ports; gives its number. */
export async function listen(server: Server, ports: readonly number[]): Promise<number> {
  for (const port of ports) {
    if (await isTaken(server, port)) continue;
    return (server.address() as AddressInfo).port;
  }
  throw new Error(`連接埠均使用中：${ports.join("、")}`);
}

function isTaken(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void =>
      error.code === "EADDRINUSE" ? resolve(true) : reject(error);
    server.once("error", onError).listen(port, "127.0.0.1", () => {
      server.off("error", onError);
      resolve(false);
    });
  });
}
