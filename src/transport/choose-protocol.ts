import type { TLSSocket } from "node:tls";
import { openSocket, type Route } from "./connection.ts";
import { openSession } from "./http2.ts";

/** The version of HTTP that a target is spoken to by. */
export type HttpVersion = "1.1" | "2";

/** How long a target may take to show that it speaks HTTP/2. */
const mostProbeMs = 3_000;

/**
 * HTTP/1.1 for a TLS server that speaks it, HTTP/2 for one that speaks nothing else (ALPN, RFC 7301). In clear there is nothing to ask
 * beforehand: there `speaksHttp2` says it after a failure.
 */
export async function chooseProtocol(route: Route): Promise<HttpVersion> {
  if (!route.secure) return "1.1";
  const first = await negotiated(route, "http/1.1");
  if (first === "http/1.1" || first === "failed") return "1.1";
  return (await negotiated(route, "h2")) === "h2" ? "2" : "1.1";
}

/** Whether a target speaks HTTP/2 to those who begin with it (RFC 9113, section 3.3). */
export async function speaksHttp2(route: Route): Promise<boolean> {
  try {
    (await openSession(route, mostProbeMs)).destroy();
    return true;
  } catch {
    return false;
  }
}

/** The protocol that the server chose; `none` where it chose none of those offered. */
async function negotiated(route: Route, protocol: string): Promise<string> {
  try {
    const socket = (await openSocket(route, [protocol], mostProbeMs)) as TLSSocket;
    socket.on("error", () => undefined);
    const chosen = socket.alpnProtocol;
    socket.destroy();
    return typeof chosen === "string" ? chosen : "none";
  } catch (error) {
    const { code = "", message } = error as NodeJS.ErrnoException;
    return /NO_APPLICATION_PROTOCOL/i.test(code) || /no application protocol/i.test(message) ? "none" : "failed";
  }
}
