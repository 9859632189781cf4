import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import { connect, type NetConnectOpts } from "node:net";
import type { Duplex } from "node:stream";
import {
  type ConnectionOptions,
  connect as connectTls,
  createSecureContext,
  getCACertificates,
  type SecureContext,
} from "node:tls";
import { type HttpProxy, proxyOf } from "./proxy-of.ts";

/** How connections to a target are made. */
export interface ConnectionSettings {
  readonly tls?: TlsSettings;
  /** The environment whose `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` are obeyed; no proxy without it. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** The file of a Unix domain socket, in place of the host and port of the URL. */
  readonly unixSocket?: string;
}

/** What TLS needs beyond what Node knows; every text is PEM. */
export interface TlsSettings {
  /** Authorities that are trusted in addition to those that Node trusts. */
  readonly ca?: string;
  /** The client's certificate, and what it was issued by. */
  readonly cert?: string;
  readonly key?: string;
  readonly passphrase?: string;
  /** Takes any certificate of the server. */
  readonly insecure?: boolean;
}

/** Where requests go: the target's base URL and how to connect to it. */
export interface Route {
  readonly base: URL;
  readonly secure: boolean;
  readonly proxy?: HttpProxy;
  readonly settings: ConnectionSettings;
}

/** How many connections are kept, and whether they are. */
export interface Pool {
  readonly keepAlive: boolean;
  readonly maxSockets: number;
}

/** An agent of node:http for one target. */
export type ConnectionAgent = HttpAgent | HttpsAgent;

/** The route to a base URL. Throws a PlateError (`usage`) for an environment that names no proxy that can be used. */
export function routeTo(baseUrl: string, settings: ConnectionSettings = {}): Route {
  const base = new URL(baseUrl);
  const isDirect = settings.unixSocket !== undefined || settings.env === undefined;
  const proxy = isDirect ? undefined : proxyOf(base, settings.env ?? {});
  return { base, secure: base.protocol === "https:", settings, ...(proxy === undefined ? {} : { proxy }) };
}

/** Makes the connections of a route: through its proxy, its socket, with its certificates. */
export function createAgent({ secure, proxy, settings }: Route, pool: Pool): ConnectionAgent {
  const { unixSocket } = settings;
  const options = {
    ...pool,
    scheduling: "lifo" as const,
    ...(unixSocket === undefined ? {} : { socketPath: unixSocket }),
    ...(proxy === undefined ? {} : { proxyEnv: { http_proxy: proxy.url.href, https_proxy: proxy.url.href } }),
  };
  return secure ? new HttpsAgent({ ...options, ...tlsOptions(settings.tls) }) : new HttpAgent(options);
}

/** Contexts by their settings: to read some hundred authorities takes as long as a hundred requests. */
const contexts = new WeakMap<TlsSettings, SecureContext>();

/** Options of node:tls for these settings. */
function tlsOptions(settings: TlsSettings = {}): ConnectionOptions {
  const { ca, insecure, ...own } = settings;
  const isOrdinary = ca === undefined && Object.keys(own).length === 0;
  const made = (): SecureContext =>
    createSecureContext({ ...own, ...(ca === undefined ? {} : { ca: [...getCACertificates("default"), ca] }) });
  const secureContext = isOrdinary ? undefined : (contexts.get(settings) ?? made());
  if (secureContext !== undefined) contexts.set(settings, secureContext);
  return {
    ...(secureContext === undefined ? {} : { secureContext }),
    ...(insecure === true ? { rejectUnauthorized: false } : {}),
  };
}

/** Host and port of a URL, as node:net takes them. */
export function addressOf({ base, secure, settings }: Route): { readonly host: string; readonly port: number } {
  const { unixSocket } = settings;
  const port = base.port === "" ? (secure ? 443 : 80) : Number(base.port);
  return { host: hostOf(base), port, ...(unixSocket === undefined ? {} : { socketPath: unixSocket }) };
}

/** The host without the brackets of an IPv6 address. */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, "");
}

/** A new connection of a route, with TLS done where it has any; rejects where there is none within the limit. */
export async function openSocket(route: Route, alpn: readonly string[], limitMs: number): Promise<Duplex> {
  const { base, secure, proxy, settings } = route;
  const { unixSocket } = settings;
  const address = { host: hostOf(base), port: addressOf(route).port };
  const options = {
    ...(unixSocket === undefined ? address : { path: unixSocket }),
    ...(secure ? { ...tlsOptions(settings.tls), ALPNProtocols: [...alpn], servername: serverNameOf(base) } : {}),
  };
  const opening = proxy === undefined ? opened(options, secure) : throughProxy(route, options);
  const limit = AbortSignal.timeout(limitMs);
  const over = new Promise<never>((_resolve, reject) => {
    limit.addEventListener("abort", () => reject(new Error(`no connection within ${limitMs} ms`)));
  });
  opening.then(
    (socket) => limit.aborted && socket.destroy(),
    () => undefined,
  );
  return Promise.race([opening, over]);
}

/** Resolves once the socket can be written to. */
function opened(options: object, secure: boolean): Promise<Duplex> {
  return new Promise((resolve, reject) => {
    const socket = secure ? connectTls(options) : connect(options as NetConnectOpts);
    socket.once("error", reject).once(secure ? "secureConnect" : "connect", () => resolve(socket));
  });
}

/** Node's agent makes the tunnel (RFC 9110, section 9.3.6), or connects to the proxy where there is no TLS. */
function throughProxy(route: Route, options: object): Promise<Duplex> {
  if (!route.secure) {
    const proxy = route.proxy?.url as URL;
    const isTls = proxy.protocol === "https:";
    const port = proxy.port === "" ? (isTls ? 443 : 80) : Number(proxy.port);
    return opened({ host: hostOf(proxy), port }, isTls);
  }
  const agent = createAgent(route, { keepAlive: false, maxSockets: 1 });
  return new Promise((resolve, reject) => {
    (agent.createConnection as CreateConnection)(options, (error, socket) => {
      if (socket !== undefined) resolve(socket);
      else reject(error ?? new Error("no tunnel"));
    });
  });
}

type CreateConnection = (options: object, done: (error: Error | null | undefined, socket?: Duplex) => void) => unknown;

/** RFC 6066, section 3: an address is no server name. */
function serverNameOf(base: URL): string {
  const host = hostOf(base);
  return /^[\d.]+$|:/.test(host) ? "" : host;
}
