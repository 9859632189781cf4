import { createReadStream, type Stats } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, sep } from "node:path";
import { pipeline } from "node:stream/promises";
import { PlateError } from "../contract/model/plate-error.ts";
import { refuseRequest } from "../listen/check-request.ts";
import { GatheredMessage } from "../listen/gather-chunks.ts";
import { limitConnections } from "../listen/limit-connections.ts";
import { oneAtATime } from "../listen/one-at-a-time.ts";
import type { BuildNews } from "./site/live.ts";

/** A running server of a folder of documentation. */
export interface DocsServer {
  /** Ends with a slash. */
  readonly url: string;
  /** Tells every open page that listens (`live`) of a build. */
  readonly tell: (news: BuildNews) => void;
  readonly close: () => Promise<void>;
}

const mediaTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".yaml": "application/yaml; charset=utf-8",
};

/** Of what callers may take; pages ask without a body. */
const callerLimits = {
  headersTimeout: 5_000,
  requestTimeout: 15_000,
  connectionsCheckingInterval: 500,
  IncomingMessage: GatheredMessage,
} as const;

/** Open pages that are told of builds; a further one takes the place of the oldest, which asks again when it is next shown. */
const mostListeners = 100;

/** In addition to each page's own policy: what only a header can say. */
const safetyHeaders = {
  "Content-Security-Policy": "frame-ancestors 'self'",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cache-Control": "no-cache",
} as const;

/** Where the documentation is served. */
export interface DocsAddress {
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  /** Host names that are answered in addition to addresses and the names of this machine. */
  readonly allowedHosts?: readonly string[];
}

/**
 * Serves the files in a folder and in its folders of languages over HTTP, and `changes`, the stream of news of builds; `port` 0 lets the system choose.
 * Throws a PlateError (`target`) if the port cannot be opened.
 */
export async function serveDocs(folder: string, { host, port, allowedHosts = [] }: DocsAddress): Promise<DocsServer> {
  const listeners = new Set<ServerResponse>();
  let latest: BuildNews = "built";
  const inOrder = oneAtATime();
  const server = createServer(callerLimits, (request, response) => {
    const refused = refuseRequest(request, allowedHosts);
    if (refused !== undefined) refuse(response, refused);
    else if (/^\/(?:[A-Za-z-]+\/)?changes$/.test(request.url ?? "") && request.method === "GET") {
      listen(response, listeners);
      // A page that opens, or connects late, shows the pages of the last build: it has to know that they are old.
      if (latest === "failed") response.write(newsText(latest));
    } else inOrder(request.socket, () => answer(folder, request, response)).catch(() => response.destroy());
  });
  limitConnections(server);
  await new Promise<void>((resolve, reject) => {
    server.once("error", (cause) =>
      reject(
        new PlateError("target", `the documentation cannot be served at ${host}:${port}: ${cause.message}`, {
          fix: "choose another port, or 0 for any free one",
          cause,
        }),
      ),
    );
    server.listen(port, host, resolve);
  });
  const { port: chosen } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${chosen}/`,
    tell: (news) => {
      latest = news;
      for (const listener of listeners) listener.write(newsText(news));
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function newsText(news: BuildNews): string {
  return `data: ${news}\n\n`;
}

/** A stream of server-sent events (HTML Standard, section 9.2), open until the page goes. */
function listen(response: ServerResponse, listeners: Set<ServerResponse>): void {
  response.writeHead(200, { ...safetyHeaders, "Content-Type": "text/event-stream" });
  response.flushHeaders();
  const [oldest] = listeners;
  if (oldest !== undefined && listeners.size >= mostListeners) oldest.end();
  listeners.add(response);
  response.once("close", () => listeners.delete(response));
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, noMethod);
  const name = fileName(request.url ?? "/");
  const file = name === undefined ? undefined : join(folder, name);
  const found = file === undefined ? undefined : await pageAt(file, folder);
  if (file === undefined || found === undefined) return refuse(response, noPage);
  response.writeHead(200, {
    ...safetyHeaders,
    "Content-Type": mediaTypes[extname(file)] ?? "application/octet-stream",
    "Content-Length": found.size,
  });
  if (request.method === "HEAD") response.end();
  else await pipeline(createReadStream(file), response);
}

/** A regular file of the site; a link could lead to any file of the machine, so those that leave its folder are none. */
async function pageAt(file: string, folder: string): Promise<Stats | undefined> {
  try {
    const [real, root] = await Promise.all([realpath(file), realpath(folder)]);
    const found = await stat(real);
    return real.startsWith(`${root}${sep}`) && found.isFile() ? found : undefined;
  } catch {
    return undefined;
  }
}

/** The site is one folder with folders below it, at most two deep; a name that begins with a dot is none of its files. */
function fileName(target: string): string | undefined {
  const path = /^\/([^?#]*)/.exec(target)?.[1];
  if (path === undefined) return undefined;
  const name = /(?:^|\/)$/.test(path) ? `${path}index.html` : path;
  return /^(?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/){0,2}[A-Za-z0-9_-][A-Za-z0-9._-]*$/.test(name) ? name : undefined;
}

const noPage = { status: 404, detail: "No such page." };
const noMethod = { status: 405, detail: "Only GET and HEAD." };

function refuse(
  response: ServerResponse,
  { status, detail }: { readonly status: number; readonly detail: string },
): void {
  response.writeHead(status, { ...safetyHeaders, "Content-Type": "text/plain; charset=utf-8" });
  response.end(`${detail}\n`);
}
